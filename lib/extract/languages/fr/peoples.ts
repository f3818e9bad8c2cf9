import { once } from '../../../model/once'
import { peoplesIn } from '../tables'

/**
 * What French calls the people of a country: masculine singular, with the feminine after a slash
 * where it does not follow from the ending. Own table.
 */
const DEMONYMS = `
ABW: arubais|AFG: afghan|AGO: angolais|AIA: anguillais|ALA: ålandais|ALB: albanais|AND: andorran|ARE: émirati, émirien
ARG: argentin|ARM: arménien|ASM: samoan américain|ATG: antiguayen|AUS: australien|AUT: autrichien|AZE: azerbaïdjanais, azéri
BDI: burundais|BEL: belge|BEN: béninois|BFA: burkinabè, burkinabé|BGD: bangladais, bangladeshi|BGR: bulgare|BHR: bahreïni, bahreïnien
BHS: bahaméen, bahamien|BIH: bosnien, bosniaque|BLR: biélorusse, bélarusse|BLZ: bélizien|BMU: bermudien|BOL: bolivien
BRA: brésilien|BRB: barbadien|BRN: brunéien|BTN: bhoutanais|BWA: botswanais, botswanéen|CAF: centrafricain|CAN: canadien, québécois
CHE: suisse, helvétique|CHL: chilien|CHN: chinois|CIV: ivoirien|CMR: camerounais|COD: congolais|COG: congolais|COL: colombien
COM: comorien|CPV: cap-verdien, capverdien|CRI: costaricain, costaricien|CUB: cubain|CYM: caïmanais|CYP: chypriote, cypriote
CZE: tchèque|DEU: allemand|DJI: djiboutien|DMA: dominiquais|DNK: danois|DOM: dominicain|DZA: algérien|ECU: équatorien
EGY: égyptien|ERI: érythréen|ESH: sahraoui|ESP: espagnol|EST: estonien|ETH: éthiopien|FIN: finlandais|FJI: fidjien
FRA: français|FRO: féroïen, féringien|FSM: micronésien|GAB: gabonais|GBR: britannique, anglais, écossais, gallois|GEO: géorgien
GHA: ghanéen|GIB: gibraltarien|GIN: guinéen|GLP: guadeloupéen|GMB: gambien|GNB: bissau-guinéen, bissaoguinéen
GNQ: équato-guinéen, équatoguinéen|GRC: grec/grecque, hellénique|GRD: grenadien|GRL: groenlandais|GTM: guatémaltèque|GUF: guyanais
GUM: guamanien|GUY: guyanien|HKG: hongkongais|HND: hondurien|HRV: croate|HTI: haïtien|HUN: hongrois|IDN: indonésien|IND: indien
IRL: irlandais|IRN: iranien|IRQ: irakien, iraquien|ISL: islandais|ISR: israélien|ITA: italien|JAM: jamaïcain, jamaïquain|JOR: jordanien
JPN: japonais, nippon/nippone|KAZ: kazakh, kazakhstanais|KEN: kényan, kenyan|KGZ: kirghize, kirghiz|KHM: cambodgien|KIR: kiribatien
KOR: sud-coréen, coréen|KWT: koweïtien|LAO: laotien|LBN: libanais|LBR: libérien|LBY: libyen|LCA: saint-lucien|LIE: liechtensteinois
LKA: sri-lankais, srilankais|LSO: lésothan|LTU: lituanien|LUX: luxembourgeois|LVA: letton/lettone, lette|MAC: macanais|MAR: marocain
MCO: monégasque|MDA: moldave|MDG: malgache|MDV: maldivien|MEX: mexicain|MHL: marshallais|MKD: macédonien|MLI: malien|MLT: maltais
MMR: birman|MNE: monténégrin|MNG: mongol|MOZ: mozambicain|MRT: mauritanien|MTQ: martiniquais|MUS: mauricien|MWI: malawien, malawite
MYS: malaisien|MYT: mahorais|NAM: namibien|NCL: néo-calédonien, calédonien|NER: nigérien|NGA: nigérian|NIC: nicaraguayen
NLD: néerlandais, hollandais|NOR: norvégien|NPL: népalais|NRU: nauruan|NZL: néo-zélandais|OMN: omanais|PAK: pakistanais
PAN: panaméen|PER: péruvien|PHL: philippin|PLW: paluan|PNG: papouasien, papou|POL: polonais|PRI: portoricain|PRK: nord-coréen
PRT: portugais, lusitanien|PRY: paraguayen|PSE: palestinien, gazaoui|PYF: polynésien|QAT: qatari, qatarien|REU: réunionnais|ROU: roumain
RUS: russe|RWA: rwandais|SAU: saoudien|SDN: soudanais|SEN: sénégalais|SGP: singapourien|SLB: salomonien|SLE: sierra-léonais
SLV: salvadorien|SMR: saint-marinais|SOM: somalien, somali|SRB: serbe|SSD: sud-soudanais|STP: santoméen|SUR: surinamais, surinamien
SVK: slovaque|SVN: slovène|SWE: suédois|SWZ: swazi|SYC: seychellois|SYR: syrien|TCD: tchadien|TGO: togolais|THA: thaïlandais
TJK: tadjik/tadjike|TKM: turkmène|TLS: est-timorais, timorais|TON: tongien, tonguien|TTO: trinidadien, trinitéen|TUN: tunisien
TUR: turc/turque|TUV: tuvaluan|TWN: taïwanais|TZA: tanzanien|UGA: ougandais|UKR: ukrainien|URY: uruguayen
USA: américain, états-unien, étasunien|UZB: ouzbek/ouzbèke|VCT: saint-vincentais|VEN: vénézuélien|VNM: vietnamien
VUT: vanuatuan|WLF: wallisien|WSM: samoan|YEM: yéménite|ZAF: sud-africain|ZMB: zambien|ZWE: zimbabwéen`

/** "-ien" → "-ienne", "-éen" → "-éenne", the rest takes an e. */
function feminine(word: string): string {
  if (/[eèiï]n$/.test(word) && !/(?:rin|pin|tin)$/.test(word)) return `${word}ne`
  return /[eéèi]$/.test(word) ? word : `${word}e`
}

/** Masculine and feminine, each with its plural. */
function forms(entry: string): string[] {
  const [word = '', given] = entry.split('/')
  return [word, given ?? feminine(word)].flatMap((form) =>
    form.endsWith('s') ? [form] : [form, `${form}s`],
  )
}

export const peoples = once(() => peoplesIn(DEMONYMS, forms))

/** Plurals that are no singulars: "Tunisiens", "Belges"; "Français" may be either. */
export function peopleNouns(): string[] {
  const words = new Set(peoples().map(([word]) => word))
  return [...words].filter((form) => form.endsWith('s') && words.has(form.slice(0, -1)))
}
