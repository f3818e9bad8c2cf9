/** Words by which the part of a figure and its measure are told. */
const list = (words: string) => new Set(words.split('|'))

export const severalCarriers = list(
  'flights|planes|jets|helicopters|ships|vessels|buses|coaches|convoys|trains|batches|ferries|boats|charters|specials|sorties',
)
export const carrierKinds = list('civilian|military|commercial|chartered|naval|army')
export const ordinals = list(
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|latest|final|next',
)
export const movers: [string, true][] = [
  'air force',
  'airforce',
  'airlines',
  'airline',
  'airways',
  'navy',
  'military',
  'army',
  'armed forces',
  'forces',
  'troops',
  'soldiers',
  'police',
  'volunteers',
  'rescuers',
  'bundeswehr',
  'red cross',
  'red crescent',
  'air',
  'iaf',
  'raf',
  'pia',
].map((phrase) => [phrase, true])
export const nationalBodies: [string, string][] = [
  ['Pentagon', 'USA'],
  ['White House', 'USA'],
  ['Downing Street', 'GBR'],
  ['Whitehall', 'GBR'],
  ['Bundeswehr', 'DEU'],
  ['Bundestag', 'DEU'],
  ['Kremlin', 'RUS'],
  ['Wisma Putra', 'MYS'],
]
export const agents = list('by')
export const passives = list('was|were|been|be|being|are|is|got|get')
export const perfect = list("has|have|'ve|having")
export const shelters = list(
  'shelters|shelter|sheltering|houses|house|housed|hosts|host|hosting|accommodated',
)
export const choices = list(
  'refused to leave|not want to leave|not want to be|not want to|decided to stay|chose to stay|choose to stay|chosen to stay|no wish to leave|turned the offer|opted to stay|opted to remain|stay put|stayed put|prefer to stay|wish to stay|want to stay|staying behind|are in touch|is in touch|was in touch|were in touch|contacted',
)
export const underway = list(
  'on the way|on their way|on its way|en route|heading|headed|crossing|travelling|passing the border|flying|coming|arriving|landing|leaving|reaching|returning',
)
export const subgroups = list(
  'seafarers|sailors|crew|dependents|dependants|relatives|holders|applicants|missionaries|staff|employees|workers|diplomats|personnel|journalists|doctors|nurses|teachers|engineers|pilgrims|tourists|athletes|players',
)
/** Beside nationals these may be of any country. */
export const kin = list(
  'family members|dependents|dependants|relatives|spouses|wives|husbands|families|partners',
)
/** Who takes out whoever is there. */
export const forces = list('military|army|navy|bundeswehr|troops|soldiers|forces|commandos')
export const ways: [string, string][] = [
  ['by sea', 'sea'],
  ['by ship', 'sea'],
  ['by boat', 'sea'],
  ['by ferry', 'ferry'],
  ['by land', 'land'],
  ['by road', 'road'],
  ['by bus', 'bus'],
  ['by train', 'train'],
  ['by rail', 'train'],
  ['by car', 'road'],
  ['on foot', 'foot'],
]
