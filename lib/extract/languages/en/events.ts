import type { Event } from '../../../model/claim'
import type { Refusal } from '../../../model/report'
import type { EventWord, Modality } from '../types'

type Extra = Omit<EventWord, 'event' | 'refuse'>

const of = (event: Event, phrases: string, extra: Extra = {}): [string, EventWord][] =>
  phrases.split('|').map((phrase) => [phrase, { event, ...extra }])

const none = (refuse: Refusal, phrases: string): [string, EventWord][] =>
  phrases.split('|').map((phrase) => [phrase, { event: null, refuse }])

/** In the order of their sentences: what a verb or its noun says happened to the people. */
export const events: [string, EventWord][] = [
  ...of(
    'evacuated',
    'boarded|embarked|already out|was out|were out|are out|is out|be out|been out|safely out|evacuate|evacuates|evacuated|evacuating|airlift|airlifts|airlifted|airlifting|rescue|rescues|rescued|rescuing|extract|extracted|extracting|relocate|relocated|relocating|relocates|flown out|flew out|fly out|flying out|taken out|took out|take out|taking out|takes out|brought out|bring out|bringing out|brings out|got out|get out|getting out|gets out|gotten out|pulled out|drove out|driven out|forced out|pull out|pulling out|moved out|lifted out|helped out|shipped out|led out|driven out of|brought to safety|taken to safety|moved to safety|moved to safe|transferred to safe|transferred|transfer|transferring|ferried|ferrying|ferry out|bussed|bused|withdrawn|withdrew|withdraw|pick up|picked up|helped to leave|helped leave|helped to get|facilitated|facilitate|put on|sent off|sent out|out by|saved|freed|been moved|were moved|was moved|be moved|being moved|moved from|helped to move|lifted|shuttled|removed from|escorted',
  ),
  ...of(
    'evacuated',
    'evacuation|evacuations|airlifts|exfiltrated|relocation|extraction|rescue flights',
    {
      weak: true,
    },
  ),
  ...of('evacuated', 'out of', { weak: true, object: 'from' }),
  ...of(
    'evacuated',
    'took|take|takes|taking|taken|brought|bring|brings|bringing|flown|flew|fly|flying|flies|carried|carry|carries|carrying|moved|move|moving|moves|transported|transport|transporting|transports|shipped|driven|conveyed|delivered|fetch|fetched|fetching|fetches|sent|pull|pulled|set down|collected|collect|escort|airlifted',
    {
      carry: true,
    },
  ),
  ...of('evacuated', 'got|get|gets|getting', { carry: true, self: 'arrived' }),
  ...of('evacuated', 'drove|drive', { carry: true, self: 'left' }),
  ...of('evacuated', 'helped|help|helps|helping|assisted|assist|assists|assisting|enabled', {
    carry: true,
    helps: true,
  }),
  ...of('left', 'leave|leaving|leaves', { object: 'from' }),
  ...of('left', 'left', { object: 'from' }),
  ...of(
    'left',
    'fled|flee|flees|fleeing|departed|depart|departs|departing|exited|exit|exiting|escaped|escape|escaping|quit',
    {
      object: 'from',
    },
  ),
  ...of(
    'left',
    'crossed|cross|crossing|crosses|crossed into|moved out of|have come out|had come out|came out|come out|coming out|made their way|gone out|went out|gone|went|go|going|set out|sets out|took off|takes off|taken off|take off|on the way|on their way|on its way|headed|heading|heads|travelled|traveled|travel|travelling|walked|drove out|passing the border|passed the border|passed through|pass through|sailed|sails|set sail|wheels up|started from|starts from|set off|sets off|goes|moved on|en route|made it out|got themselves out|pulled themselves out|vacated|got away',
  ),
  ...of('arrived', 'reached|reach|reaches|reaching|entered|enter|enters|entering', {
    object: 'to',
  }),
  ...of(
    'arrived',
    'arrived|arrive|arrives|arriving|arrival|landed|land|lands|landing|touched down|touches down|docked|docks|dock|disembarked|disembark|safe in|safely in|came to|come to|comes to|coming to|came into|come into|comes into|got to|get to|gets to|got into|came in|came on|come in|crossed safely into|crossed over|crossed over to|made it to|made it into|checked in|moored|anchored|came by|pulled in|are in|now in|are now in|is in|were in|was in|been in|turned up|came ashore|stepped off|came over|come over|came from|came with|came aboard|flew in|flew into|flown in|poured into|took refuge|found refuge|sought refuge|take refuge|taken refuge|seek refuge|find refuge|seeking refuge|streamed into',
  ),
  ...of(
    'arrived',
    'received|receive|receives|welcomed|welcome|welcomes|hosted|hosts|host|hosting|sheltered|shelters|took in|take in|takes in|taken in|taking in|admitted|let in|lets in|accepted|accept|accommodated|housed|houses|house|resettled|resettle|resettles|settle|settles|lodged|put up|shelter',
    { host: true },
  ),
  ...of(
    'planned',
    'agreed to take|agreed to accept|agreed to host|agreed to receive|agreed to take in|offered to take|offered to host|offered to take in|ready to receive|ready to take|ready to host|ready to take in|prepared to take|prepared to take in|prepared to receive|to take in|to receive|will take|will host|will receive|would take|would host|would receive',
    { host: true },
  ),
  ...of(
    'returned_home',
    'returned|return|returns|returning|repatriated|repatriate|repatriating|repatriates|back home|brought home|brought back|bring home|bring back|brings home|brings back|bringing back|bringing home|came home|come home|comes home|came back|come back|comes back|coming back|coming home|flown home|flown back|fly home|fly back|flew home|flew back|got home|get home|gets home|got back|get back|taken home|taken back|went home|go home|home again|are home|is home|home from|back from|are back|is back|already back|been back|were back|back in|home safely|safely home|reached home|reach home|arrived home|arrived back|arrive home|landed back|back on|sent home|sent back|fetched home|home safe|made it home|back to',
  ),
  ...of('returned_home', 'repatriation|homecoming', { weak: true }),
  ...of('arrived', 'came|come|comes|coming|come from|comes from|tied up|put in at|berthed', {
    weak: true,
  }),
  ...of(
    'planned',
    'expects|expect|expecting|are expected|is expected|were expected|expected|is due|are due|due in|due to|due on|should come|should follow|should reach|should land|scheduled|set to|follow|will be',
  ),
  ...of(
    'remaining',
    'seek evacuation|seeks evacuation|seeking evacuation|want evacuation|remain|remains|remained|remaining|stay|stays|stayed|staying behind|left behind|still in|still there|still inside|still be in|still on|still to be|still left|still at|still trying|are left|were left|is left|was left|be left|still need|still needs|still want|still wanted|still to|still stuck|still stranded|still trapped|yet to be|yet to leave|yet to|have not left|not yet left|has not been|have not been|had not been|could not leave|unable to leave|refused to leave|not want to leave|not want to be|not want to|decided to stay|chose to stay|choose to stay|chosen to stay|no wish to leave|turned the offer|opted to stay|opted to remain|stay put|stayed put|prefer to stay|not accounted for|unaccounted for|in hiding|are trapped|were trapped|was trapped|is trapped|are stranded|were stranded|was stranded|is stranded|been stranded|are stuck|were stuck|was stuck|be stuck|be stranded|be trapped|been trapped|wish to stay|want to stay|will stay|holed up|held up in|hold up|holding out|sheltering in|remain stuck|remain trapped',
  ),
  ...of('remaining', 'stranded|stuck|trapped|still', { weak: true }),
  ...of(
    'awaiting',
    'waiting|wait|waits|waited|awaiting|await|awaits|queueing|queuing|queued|in line|at the border|on the border|at border|at the crossing|at the frontier|lined up|near the border|await evacuation|in shelters|in transit|camped|ready to be flown|about to fly|ready to fly|due for evacuation',
  ),
  ...of(
    'registered',
    'were on the island|are on the island|were in the country|are in the country|in contact with|in contact|in touch with|contact with|are in touch|is in touch|was in touch|were in touch|registered|register|registers|registering|registration|signed up|sign up|enrolled|lived|live|lives|living|resided|reside|residing|resident in|studied|study|studying|filed requests|filed a request|filed for|asked for|have asked|had asked|applied|apply|applying|put their names|put down|in its register|on its register|on the register|based in|working in|work in|worked in|wished to leave|want to leave|wants to leave|wanted to leave|wish to leave|wish to|want to go|want to come|want to return|had come forward|come forward|filled in|volunteered|expressed|contacted|known to be|who were in|be in|were there|are there|lived there|were inside|was inside|are inside|were believed|are believed|thought to be|estimated to be',
  ),
  ...none(
    'casualties',
    'killed|kill|kills|killing|died|dies|die|dead|wounded|injured|lost their lives|perished|hurt|missing|drowned|shot|arrested|detained|infected|tested positive|hospitalised|hospitalized|buried|kidnapped|abducted|hit by|sick|taken ill|contracted',
  ),
  ...none(
    'displaced_inside',
    'displaced|internally displaced|uprooted|made homeless|lost their homes|homeless|without power|without water|without electricity|affected|in need|need aid|need help|face hunger',
  ),
  ...none(
    'capacity',
    'seats|can accommodate|could accommodate|to accommodate|able to accommodate|could take|could carry|could hold|can carry|can hold|can take|can seat|capacity of|capacity for|room for|seating|carries up to|hold up to|capacity',
  ),
  ...none(
    'no_event',
    'protested|rallied|gathered|demonstrated|marched|voted|serve|deployed|serving|employs|employed|killed or|surrendered|exchanged|swapped|protest|deploy|sent to help|are deployed|called on|petition|sacked|recruited|trained',
  ),
]

/** After a carry verb: what the particle makes of it. */
export const particles: [string, Event][] = [
  ['out', 'evacuated'],
  ['away', 'evacuated'],
  ['off', 'evacuated'],
  ['to safety', 'evacuated'],
  ['home', 'returned_home'],
  ['back', 'returned_home'],
]

export const modals: [string, Modality][] = [
  ..."will|would|shall|to be|is to|are to|was to|were to|plans to|plan to|planned to|planning to|planned|expected to|expects to|expect to|expected|scheduled to|scheduled|schedule|due to|due|set to|hopes to|hope to|hoped to|hoping to|wants to|want to|wanted to|aims to|aim to|aiming to|intends to|intend to|ready to|preparing to|prepares to|prepare to|prepared to|likely to|going to|about to|should|be able to|needs to|need to|must|has to|have to|had to be|agreed to|offered to|promised to|pledged to|vowed to|can|could|may|might|asked to|ordered to|told to|urged to|advised to|working to|seeks to|seek to|seeking to|in the coming|further flights|'ll"
    .split('|')
    .map((phrase): [string, Modality] => [phrase, 'planned']),
  ...'trying to|try to|tries to|tried to'
    .split('|')
    .map((phrase): [string, Modality] => [phrase, 'attempted']),
  ...'waiting to be|waiting to|awaiting|wait to be|wait to'
    .split('|')
    .map((phrase): [string, Modality] => [phrase, 'undone']),
  ..."not|never|no longer|cannot|nobody|none|unable to|failed to|refused to|without|'t"
    .split('|')
    .map((phrase): [string, Modality] => [phrase, 'negated']),
]

export const presence: [string, true][] = [
  'there are',
  'there were',
  'there was',
  'there is',
  'there had been',
  'there have been',
  'had been',
  'has',
  'have',
  'had',
  'is home to',
  'was home to',
  'were in',
  'are in',
  'are still in',
].map((phrase) => [phrase, true])

export const carriers: [string, string][] = [
  ...'flight|flights|plane|planes|aircraft|jet|jets|charter|airliner|sortie|sorties|mission|missions|specials|airplane|c-17|c-130|c-130j|a400m|helicopter|helicopters|globemaster|airbus|boeing|hercules'
    .split('|')
    .map((word): [string, string] => [word, 'flight']),
  ...'ship|vessel|ferry|frigate|warship|boat|ins|hms|destroyer|ships|vessels|catamaran|cruise ship'
    .split('|')
    .map((word): [string, string] => [word, 'ship']),
  ...'bus|buses|coach|coaches|convoy|convoys|minibus'
    .split('|')
    .map((word): [string, string] => [word, 'bus']),
  ...'train|trains'.split('|').map((word): [string, string] => [word, 'train']),
  ...'batch|batches|group|planeload|wave|tranche|contingent|lot'
    .split('|')
    .map((word): [string, string] => [word, 'group']),
]

export const aboard: [string, true][] = [
  'aboard',
  'on board',
  'onboard',
  'carrying',
  'carried',
  'with',
  'on it',
].map((phrase) => [phrase, true])

const words = (list: string) => new Set(list.split('|'))

export const onBoard: [string, 'opening' | 'anywhere'][] = [
  ...'aboard|on board|onboard|on it|on them|the passengers|among the passengers'
    .split('|')
    .map((phrase): [string, 'opening'] => [phrase, 'opening']),
  ...'were on it|was on it|were on the flight|were on this|were on the plane|were on that|were aboard|were on board|was on board|were onboard|travelled on it'
    .split('|')
    .map((phrase): [string, 'anywhere'] => [phrase, 'anywhere']),
]

/** Present tenses by which timetables speak of what is to come. */
export const present = words(
  'takes|brings|comes|leave|leaves|go|goes|depart|departs|fly|flies|land|lands|arrive|arrives',
)
/** Verbs of living somewhere: a count of residents, not of people who left. */
export const residence = words('live|lives|living|lived|reside|residing|resided')
export const crossings = words('crossed|cross|crosses|crossed into|crossing into')
/** Motion that does not say by whose doing. */
export const motions = words(
  'went|go|goes|gone|headed|heading|heads|on the way|on their way|on its way|en route|coming|travelling|traveling|set off|sets off|moved on|crossing',
)
/** Being somewhere, rather than coming there. */
export const statives = words('are in|is in|now in|are now in|were in|was in|been in')
