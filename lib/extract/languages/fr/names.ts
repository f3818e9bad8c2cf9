/** What French texts call countries besides the usual names. Own table. */
export const COUNTRY_ALIASES = `
ARE: Émirats, EAU|ATG: Antigua|BIH: Bosnie|BLR: Bélarus|BRN: Brunéi|CAF: Centrafrique, RCA|CHN: République populaire de Chine
COD: RDC, RD Congo, République démocratique du Congo|COG: République du Congo, Congo|CPV: Cabo Verde
CZE: République tchèque|FLK: Malouines|FJI: îles Fidji|GBR: Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord
HKG: Hong Kong, Hong-Kong|IRQ: Iraq|KAZ: Kazakstan|KGZ: Kirghizie|KOR: République de Corée, Corée|KWT: Koweit|LBR: Libéria
MAC: Macao|MDA: République de Moldavie, Moldova|MKD: Macédoine|MMR: Birmanie, Myanmar|MUS: île Maurice, l'île Maurice
MYS: Malaysia|NGA: Nigéria|NLD: Hollande|PRI: Puerto Rico|PSE: Palestine, Cisjordanie, bande de Gaza, Bande de Gaza
QAT: Katar|REU: île de la Réunion, La Réunion|RUS: Fédération de Russie|SAU: Arabie Saoudite|SLV: Salvador, El Salvador|SVK: République slovaque
SWZ: Swaziland|TLS: Timor-Leste, Timor oriental|TWN: Taiwan|USA: Etats-Unis, États Unis, Etats Unis, USA, États-Unis d'Amérique, Amérique
VAT: Vatican|VNM: Vietnam, Viet Nam|SSD: Sud-Soudan, Soudan du Sud|SGP: Singapore|DEU: République fédérale d'Allemagne`

/** Names of French for places that lib/places knows by their English name. Own table. */
export const CITY_NAMES = `
Kyiv: Kiev|Kharkiv: Kharkov|Lviv: Lvov, Lemberg|Odesa: Odessa|Mariupol: Marioupol|Sumy: Soumy|Chernihiv: Tchernihiv, Tchernigov
Zaporizhzhia: Zaporijjia, Zaporijia, Zaporojie|Kherson: Kherson|Uzhhorod: Oujhorod, Oujgorod|Luhansk: Louhansk, Lougansk|Donbas: Donbass
Crimea: Crimée|Mykolaiv: Mykolaïv|Chernivtsi: Tchernivtsi|Bucha: Boutcha|Irpin: Irpine|Zhytomyr: Jytomyr|Rivne: Rivné|Vinnytsia: Vinnytsia, Vinnitsa
Warsaw: Varsovie|Krakow: Cracovie|Bucharest: Bucarest|Chisinau: Chişinău|Moscow: Moscou|St Petersburg: Saint-Pétersbourg
Khartoum: Khartoum|Port Sudan: Port-Soudan, Port Soudan|Wadi Sayyidna: Wadi Seidna|Darfur: Darfour|Jeddah: Djeddah, Jeddah, Djedda|Riyadh: Riyad, Riad
Addis Ababa: Addis-Abeba, Addis Abeba|Cairo: Le Caire, Caire|Alexandria: Alexandrie|Aswan: Assouan|Algiers: Alger|Tunis: Tunis-Carthage|Benghazi: Bengazi
Sirte: Syrte|Ras Ajdir: Ras Jedir, Ras Jdir|Tangier: Tanger|Beirut: Beyrouth|Damascus: Damas|Aleppo: Alep|Jerusalem: Jérusalem|Baghdad: Bagdad
Basra: Bassora|Mosul: Mossoul|Tehran: Téhéran|Sanaa: Sanaa, Saana|Dubai: Dubaï|Abu Dhabi: Abou Dabi, Abou Dhabi, Abu Dabi|Kuwait City: Koweït City
Kabul: Kaboul|Kathmandu: Katmandou|Mumbai: Bombay|Beijing: Pékin|Guangzhou: Canton|Wuhan: Wuhan|Seoul: Séoul|Hanoi: Hanoï|Manila: Manille
London: Londres|Rome: Rome|Milan: Milan|Bologna: Bologne|Geneva: Genève|Zurich: Zurich|Bern: Berne|Vienna: Vienne|Prague: Prague
Frankfurt: Francfort|Munich: Munich|Brussels: Bruxelles|The Hague: La Haye|Copenhagen: Copenhague|Lisbon: Lisbonne|Athens: Athènes|Crete: Crète
Piraeus: Le Pirée|Barcelona: Barcelone|Belgrade: Belgrade|Istanbul: Istamboul|Tbilisi: Tbilissi|Yerevan: Erevan|Tashkent: Tachkent|Ashgabat: Achgabat
Mogadishu: Mogadiscio|Cape Town: Le Cap|N'Djamena: N'Djaména, Ndjamena|Juba: Djouba|Port-au-Prince: Port au Prince|Cap-Haitien: Cap-Haïtien
Havana: La Havane|Mexico City: Mexico|Singapore: Singapour|Djibouti City: Djibouti-ville|Johannesburg: Johannesbourg|Noumea: Nouméa|Nicosia: Nicosie
Larnaca: Larnaka|Latakia: Lattaquié|Tripoli: Tripoli|Sidon: Saïda|Tyre: Tyr|Marrakech: Marrakech|Montreal: Montréal|California: Californie|Florida: Floride|Louisiana: Louisiane`
