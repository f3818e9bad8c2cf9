/** What Spanish texts call countries besides the usual names. Own table. */
export const COUNTRY_ALIASES = `
AFG: Afganistan|ARE: Emiratos Árabes, Emiratos, EAU|BGD: Bangladesh|BHR: Bahréin, Bahrein|BIH: Bosnia, Bosnia-Herzegovina
BLR: Belarús|BRN: Brunei Darussalam|BWA: Botswana|CAF: Centroáfrica|CHN: República Popular China|CIV: Costa de Marfil
COD: RD Congo, RDC, Congo-Kinshasa, RD del Congo|COG: República del Congo, Congo-Brazzaville|CPV: Islas de Cabo Verde
CZE: República Checa|DEU: República Federal de Alemania|DJI: Djibouti, Djibuti|FJI: Fiji, Fidji|FLK: Malvinas|GBR: Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
GNB: Guinea-Bissau|HKG: Hong Kong|IRQ: Iraq|JPN: el Japón|KAZ: Kazajstán|KEN: Kenya|KGZ: Kirguizistán|KOR: República de Corea, Corea
KWT: Kuwait|LKA: Ceilán|LSO: Lesotho|MAC: Macao|MDA: República de Moldavia, República de Moldova, Moldova|MEX: Méjico
MKD: Macedonia|MLI: Malí|MMR: Myanmar, Birmania|MUS: Isla Mauricio, Islas Mauricio|MWI: Malawi|NLD: Holanda|NZL: Nueva Zelandia
PSE: Palestina, Cisjordania, Franja de Gaza|QAT: Qatar|REU: Isla Reunión, La Reunión|RUS: Federación Rusa, Federación de Rusia|RWA: Rwanda
SAU: Arabia Saudita|SGP: Singapore|SVK: República Eslovaca|SWZ: Suazilandia, Eswatini|TJK: Tadjikistán|TLS: Timor Oriental
TUR: Turquia|USA: EE UU, EE.UU., EE. UU., EEUU, EUA, Estados Unidos de América|VAT: Vaticano|VNM: Viet Nam|ZWE: Zimbabwe`

/** Names of Spanish for places that lib/places knows by their English name. Own table. */
export const CITY_NAMES = `
Kyiv: Kiev, Kíev|Kharkiv: Járkov, Járkiv, Kharkov|Lviv: Leópolis, Lvov|Odesa: Odessa|Mariupol: Mariúpol|Chernihiv: Chernígov, Chernigov
Zaporizhzhia: Zaporiyia, Zaporizhia|Dnipro: Dniéper|Kherson: Jersón, Jerson|Ternopil: Ternópil|Uzhhorod: Úzhgorod, Uzhgorod
Donetsk: Donietsk|Luhansk: Lugansk|Donbas: Donbás|Mykolaiv: Mykoláiv, Nikoláyev|Chernivtsi: Chernivtsí|Vinnytsia: Vínnytsia
Warsaw: Varsovia|Krakow: Cracovia|Bucharest: Bucarest|Chisinau: Chisináu|Moscow: Moscú|St Petersburg: San Petersburgo
Khartoum: Jartum, Jartúm|Port Sudan: Puerto Sudán, Port Sudán|Omdurman: Omdurmán|Jeddah: Yeda, Yida, Yedda|Riyadh: Riad|Addis Ababa: Adís Abeba, Addis Abeba
Cairo: El Cairo|Alexandria: Alejandría|Aswan: Asuán|Algiers: Argel|Tunis: Túnez capital|Tripoli: Trípoli|Benghazi: Bengasi, Bengazi|Tangier: Tánger
Damascus: Damasco|Aleppo: Alepo|Jerusalem: Jerusalén|Amman: Ammán|Baghdad: Bagdad|Basra: Basora|Tehran: Teherán|Sanaa: Saná|Aden: Adén
Dubai: Dubái|Abu Dhabi: Abu Dabi|Kuwait City: Ciudad de Kuwait|New Delhi: Nueva Delhi|Mumbai: Bombay
Kathmandu: Katmandú|Beijing: Pekín|Shanghai: Shanghái|Guangzhou: Cantón|Tokyo: Tokio|Seoul: Seúl|Hanoi: Hanói
London: Londres|Paris: París|Marseille: Marsella|Rome: Roma|Milan: Milán|Bologna: Bolonia|Geneva: Ginebra|Zurich: Zúrich|Bern: Berna|Vienna: Viena|Prague: Praga
Berlin: Berlín|Frankfurt: Fráncfort|Munich: Múnich|Brussels: Bruselas|Amsterdam: Ámsterdam|The Hague: La Haya|Copenhagen: Copenhague
Stockholm: Estocolmo|Lisbon: Lisboa|Athens: Atenas|Crete: Creta|Piraeus: El Pireo|Larnaca: Lárnaca|Sofia: Sofía|Belgrade: Belgrado|Istanbul: Estambul|Tbilisi: Tiflis
Yerevan: Ereván|Dushanbe: Dusambé|Tashkent: Taskent|Mogadishu: Mogadiscio|Kinshasa: Kinsasa|Cape Town: Ciudad del Cabo|Johannesburg: Johannesburgo
Port-au-Prince: Puerto Príncipe|Cap-Haitien: Cabo Haitiano|Havana: La Habana|Mexico City: Ciudad de México, CDMX|New York: Nueva York|Rafah: Ráfah
Los Angeles: Los Ángeles|Sao Paulo: San Pablo|Singapore: Singapur|Hawaii: Hawái|Luxembourg: Luxemburgo`
