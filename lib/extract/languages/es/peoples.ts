import { keyOf } from '../../../model/text'
import { once } from '../../../model/once'
import { peoplesIn } from '../tables'

/**
 * What Spanish calls the people of a country: masculine singular, several where several are usual.
 * Own table. The other forms follow from the ending.
 */
const DEMONYMS = `
ABW: arubeño|AFG: afgano|AGO: angoleño, angolano|AIA: anguilense|ALA: alandés|ALB: albanés|AND: andorrano
ARE: emiratí|ARG: argentino|ARM: armenio|ASM: samoamericano|ATG: antiguano|AUS: australiano|AUT: austriaco, austríaco
AZE: azerbaiyano, azerí|BDI: burundés|BEL: belga|BEN: beninés|BFA: burkinés, burkinabé|BGD: bangladesí, bangladeshí
BGR: búlgaro|BHR: bareiní, bahreiní|BHS: bahameño|BIH: bosnio, bosnioherzegovino|BLR: bielorruso|BLZ: beliceño
BMU: bermudeño|BOL: boliviano|BRA: brasileño, brasilero|BRB: barbadense|BRN: bruneano|BTN: butanés|BWA: botsuano
CAF: centroafricano|CAN: canadiense|CHE: suizo|CHL: chileno|CHN: chino|CIV: marfileño|CMR: camerunés|COD: congoleño
COG: congoleño, congolés|COL: colombiano|COM: comorense|CPV: caboverdiano|CRI: costarricense|CUB: cubano
CUW: curazoleño|CYM: caimanés|CYP: chipriota|CZE: checo|DEU: alemán|DJI: yibutiano|DMA: dominiqués
DNK: danés|DOM: dominicano|DZA: argelino|ECU: ecuatoriano|EGY: egipcio|ERI: eritreo|ESH: saharaui|ESP: español
EST: estonio|ETH: etíope|FIN: finlandés, finés|FJI: fiyiano|FRA: francés|FRO: feroés|FSM: micronesio|GAB: gabonés
GBR: británico, inglés, escocés, galés|GEO: georgiano|GHA: ghanés|GIB: gibraltareño|GIN: guineano|GLP: guadalupeño
GMB: gambiano|GNB: bisauguineano|GNQ: ecuatoguineano|GRC: griego|GRD: granadino|GRL: groenlandés|GTM: guatemalteco
GUF: guayanés|GUM: guameño|GUY: guyanés|HKG: hongkonés|HND: hondureño|HRV: croata|HTI: haitiano|HUN: húngaro
IDN: indonesio|IND: indio, hindú|IRL: irlandés|IRN: iraní|IRQ: iraquí, irakí|ISL: islandés|ISR: israelí|ITA: italiano
JAM: jamaicano, jamaiquino|JOR: jordano|JPN: japonés, nipón|KAZ: kazajo, kazako|KEN: keniano, keniata|KGZ: kirguís, kirguiso
KHM: camboyano|KIR: kiribatiano|KNA: sancristobaleño|KOR: surcoreano, coreano|KWT: kuwaití|LAO: laosiano
LBN: libanés|LBR: liberiano|LBY: libio|LCA: santalucense|LIE: liechtensteiniano|LKA: esrilanqués, ceilanés, ceilandés
LSO: lesotense|LTU: lituano|LUX: luxemburgués|LVA: letón|MAC: macaense|MAR: marroquí|MCO: monegasco|MDA: moldavo
MDG: malgache|MDV: maldivo|MEX: mexicano, mejicano|MHL: marshalés|MKD: macedonio|MLI: maliense|MLT: maltés
MMR: birmano|MNE: montenegrino|MNG: mongol|MOZ: mozambiqueño|MRT: mauritano|MTQ: martiniqués|MUS: mauriciano
MWI: malauí|MYS: malasio|NAM: namibio|NCL: neocaledonio|NER: nigerino|NGA: nigeriano|NIC: nicaragüense
NLD: neerlandés, holandés|NOR: noruego|NPL: nepalí, nepalés|NRU: nauruano|NZL: neozelandés|OMN: omaní|PAK: pakistaní
PAN: panameño|PER: peruano|PHL: filipino|PLW: palauano|PNG: papú|POL: polaco|PRI: puertorriqueño, portorriqueño
PRK: norcoreano|PRT: portugués, luso|PRY: paraguayo|PSE: palestino, gazatí|PYF: polinesio|QAT: catarí, qatarí|REU: reunionés
ROU: rumano|RUS: ruso|RWA: ruandés|SAU: saudí, saudita|SDN: sudanés|SEN: senegalés|SGP: singapurense|SLB: salomonense
SLE: sierraleonés|SLV: salvadoreño|SMR: sanmarinense|SOM: somalí|SRB: serbio|SSD: sursudanés|STP: santotomense
SUR: surinamés|SVK: eslovaco|SVN: esloveno|SWE: sueco|SWZ: suazi, esuatiní|SYC: seychellense|SYR: sirio|TCD: chadiano
TGO: togolés|THA: tailandés|TJK: tayiko|TKM: turcomano, turkmeno|TLS: timorense|TON: tongano|TTO: trinitense
TUN: tunecino|TUR: turco|TUV: tuvaluano|TWN: taiwanés|TZA: tanzano|UGA: ugandés|UKR: ucraniano, ucranio|URY: uruguayo
USA: estadounidense, norteamericano, americano|UZB: uzbeko|VCT: sanvicentino|VEN: venezolano|VNM: vietnamita
VUT: vanuatuense|WSM: samoano|YEM: yemení|ZAF: sudafricano|ZMB: zambiano|ZWE: zimbabuense`

/** "chino" → chino, china, chinos, chinas; "francés", "alemán", "iraní", "belga", "español". */
function forms(word: string): string[] {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end)
  if (/[éíáó][sn]$/.test(word)) {
    const plain = keyOf(word)
    return [word, `${plain}a`, `${plain}es`, `${plain}as`]
  }
  if (/[íú]$/.test(word)) return [word, `${word}s`, `${word}es`]
  if (/[aeiu]$/.test(word)) return [word, `${word}s`]
  return [word, `${word}a`, `${word}es`, `${word}as`]
}

export const peoples = once(() => peoplesIn(DEMONYMS, forms))

/** Plural forms, which need no noun: "franceses", "chinas", "belgas". */
export const peopleNouns = () =>
  peoples()
    .map(([form]) => form)
    .filter((form) => form.endsWith('s'))
