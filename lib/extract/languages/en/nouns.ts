import type { Event, Group, Unit } from '../../../model/claim'
import type { Refusal } from '../../../model/report'
import type { Noun } from '../types'

const people = (
  group: Group,
  words: string,
  extra: { belongs?: boolean; event?: Event } = {},
): [string, Noun][] => words.split('|').map((word) => [word, { unit: 'people', group, ...extra }])

const units = (unit: Unit, words: string): [string, Noun][] =>
  words
    .split('|')
    .map((word) => [word, { unit, group: unit === 'families' ? 'families' : 'people' }])

export const nouns: [string, Noun][] = [
  ...people(
    'people',
    'people|person|persons|individuals|individual|civilians|civilian|residents|resident|inhabitants|arrivals|locals|men|women|man|woman|adults|souls|souls|travellers|travelers|holidaymakers|tourists|tourist|visitors|vacationers|members|pilgrims|patients|others aboard|elderly|elderly people|villagers|islanders|lawmakers|dependents|dependants|relatives|family members|guests|wounded civilians|survivors|worshippers|homeless|applicants|visa applicants|visa holders|green card holders|passport holders|card holders|cardholders|holders|holder|dual nationals|girls|boys|infants|babies|interpreters|athletes|players|sailors|seafarers|fishermen|crew members|crew|orphans|journalists|cadets',
  ),
  ...people('people', 'passengers|passenger', { belongs: true }),
  ...people('people', 'evacuees|evacuee|returnees|returnee|repatriates', {
    belongs: true,
    event: 'evacuated',
  }),
  ...people(
    'nationals',
    'expatriates|expats|nationals|national|citizens|citizen|compatriots|countrymen|subjects',
    {
      belongs: true,
    },
  ),
  ...people('students', 'students|student|pupils|medical students|interns|trainees|scholars', {
    belongs: true,
  }),
  ...people(
    'staff',
    'staff|employees|employee|workers|worker|diplomats|diplomat|personnel|embassy staff|embassy personnel|officials and staff|staffers|staff members|aid workers|migrant workers|engineers|doctors|nurses|teachers|contractors|technicians|missionaries|volunteers|professors|labourers|laborers|expat workers|peacekeeping staff|embassy employees|consular staff',
    { belongs: true },
  ),
  ...people('children', 'children|child|minors|kids|toddlers|schoolchildren|youngsters|newborns'),
  ...people(
    'foreigners',
    'foreigners|foreigner|aliens|foreign students|foreign workers|foreign staff|foreign tourists|international students|foreign nationals|foreign citizens|expatriate foreigners|non-nationals|third-country nationals|tcns|tcn|third country nationals',
  ),
  ...people('refugees', 'refugees|refugee|asylum seekers|migrants|migrant'),
  ...units('families', 'families|family'),
  ...units('households', 'households|household'),
  ...units(
    'flights',
    'flights|flight|planes|plane|aircraft|aircrafts|jets|airplanes|aeroplanes|sorties|helicopters|charters|airliners|charter flights',
  ),
  ...units('buses', 'buses|bus|coaches|minibuses'),
  ...units('trains', 'trains|train'),
  ...units(
    'vehicles',
    'vehicles|vehicle|cars|ships|ship|vessels|ferries|boats|ambulances|trucks|convoys|vans',
  ),
]

const refuse = (reason: Refusal, words: string): [string, Refusal][] =>
  words.split('|').map((word) => [word, reason])

export const refusedNouns: [string, Refusal][] = [
  ...refuse(
    'troops',
    'soldiers|soldier|troops|servicemen|military personnel|armed forces personnel|forces personnel|marines|marine|commandos|fighters|militants|combatants|paratroopers|policemen|police officers|gunmen|rebels|military staff|service members|special forces|security personnel|peacekeepers|police',
  ),
  ...refuse(
    'casualties',
    'dead|deaths|death|casualties|fatalities|wounded|injured|injuries|lives|bodies|victims|missing|infections|cases|infected|killed',
  ),
  ...refuse(
    'money',
    'dollars|dollar|euros|euro|rupees|pounds|yuan|hryvnia|cents|yen|usd|eur|rs|pesos|million dollars|riyals',
  ),
  ...refuse('capacity', 'seats|beds|seat|bed|rooms|seater|passengers at a time|tents'),
  ...refuse(
    'distance',
    'km|kms|kilometres|kilometers|kilometre|kilometer|miles|mile|metres|meters|metre|meter|feet|foot|nautical miles|hectares|acres|square|ft|inches|degrees',
  ),
  ...refuse(
    'time',
    "hours|hour|minutes|minute|seconds|days|day|weeks|week|months|month|years|year|am|pm|a.m.|p.m.|a.m|p.m|hrs|local time|decades|nights|night|times|o'clock|gmt|ist|utc|fortnight|oclock",
  ),
  ...refuse('age', 'year-old|-year-old|-years-old|years old|year old|years of age|aged'),
  ...refuse('percentage', 'percent|per cent|%|percentage|pct'),
  ...refuse(
    'not_people',
    'countries|nations|nationalities|states|tonnes|tons|tonne|ton|kg|kilograms|litres|companies|calls|emails|messages|missiles|rockets|rounds|buildings|houses|homes|homes|points|places|sites|villages|towns|cities|crossings|corridors|routes|border crossings|ministers|ambassadors|officials|teams|team|groups|group|batches|batch|phases|phase|rivers|explosions|blasts|attacks|strikes|meetings|embassies|warships|universities|colleges|hospitals|schools|shelters|camps|centres|centers|buildings|structures|districts|provinces|regions|airports|bridges|doses|documents|passports|travel documents|visas|applications|requests|boxes|blankets|dogs|cats|animals|pets|waves|ports|organisations|organizations|parties|questions|languages|magnitude|fires|wildfires|stages|operations|trips|rotations|reasons|lines|helplines|numbers|pages|metric|truckloads|tanks|drones|firefighters|medals|goals|councils|settlements|communities|municipalities|islands|queries|locations|parts|options|ways|members of parliament|mps|votes|planeloads|busloads|trains of',
  ),
]

const list = (words: string) => new Set(words.split('|'))

/** "flight 302", "aged 14": what digits are after these. */
export const labels: ReadonlyMap<string, Refusal> = new Map([
  ...refuse(
    'flight_number',
    'flight|phase|no|route|article|resolution|page|section|stage|day|gate|terminal|boeing|airbus|group|level|chapter|grade|category|room|highway|ai|rule|step|part|il|an|tu|mi|paragraph|class|unit|version|psalm',
  ),
  ...refuse(
    'not_people',
    'platform|tv|covid|hotline|helpline|phone|tel|mobile|whatsapp|magnitude|top|channel|channels',
  ),
  ...refuse('money', 'rs|usd|eur|gbp|inr|rm|php|aed'),
])

/** Written on to digits: "3rd", "5pm", "80km", "40%". */
export const suffixes: ReadonlyMap<string, Refusal> = new Map([
  ...refuse('ordinal', 'st|nd|rd|th'),
  ...refuse('time', 'am|pm|h|hrs'),
  ...refuse('distance', 'km|m|ft|mi'),
  ...refuse('percentage', '%'),
])

/** Words at which a noun phrase ends. */
export const stops = list(
  "to|from|in|on|at|by|with|for|via|through|into|out|off|over|under|after|before|since|until|till|during|within|without|against|were|was|are|is|be|been|being|have|has|had|will|would|can|could|may|might|shall|should|must|who|whom|which|that|while|when|where|as|but|or|if|because|so|than|then|there|here|not|the|this|these|those|said|says|told|,|.|;|:|(|)|[|]|\"|“|”|-|–|—|!|?|…|'s|do|did|does|got|left|came|went|flew|arrived|reached|returned|landed|per|each|it|he|she|they|we|i|you|every|between|among|including|plus|'re|'ve|'ll|back|home|away|up|down|now|still|already|also|aboard|onboard|wait|waiting|remain|remaining|live|lives|wish|want|crossed|cross|come|go|get|took|take|brought|flown|taken|joined|join|made|make|fled|flee|entered|enter|boarded|board|departed|depart|moved|registered|stranded|stuck|today|yesterday|tonight|tomorrow|sat|stood|stay|stayed|applied|asked|signed|put|using|across|along|around|near|outside|inside|behind|beyond|above|below",
)

/** Stops that are as often adjectives: "232 stranded Pakistanis". */
export const modifiers = list(
  'stranded|stuck|registered|remaining|trapped|departed|returning|fleeing|waiting|moved|live|living|home|left',
)

export const singulars = list(
  'person|individual|civilian|resident|tourist|man|woman|passenger|evacuee|returnee|national|citizen|student|employee|worker|diplomat|child|foreigner|refugee|migrant|family|household|flight|plane|bus|train|vehicle|ship|holder',
)

export const ofPhrase = {
  of: list('of'),
  own: list('its|their|our|his|her|the|these|those|such|all|my|your|some'),
  pronouns: list('them|whom|those|these|us|which|you'),
}

export const possessives = list('its|their|our|his|her|own')
export const others = list('others|other|more|each|apiece|further|so')
export const countriesNoun = list('countries|nations|nationalities|states')

/** A rate is no count: "2,000 a day". */
export const averages = {
  before:
    'an average of|average of|a daily average of|on average|averaging|averaged|averages|at a rate of',
  after: 'a day|per day|each day|every day|daily|an hour|per hour|a week|per week|per month',
}
