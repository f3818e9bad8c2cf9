/** Verbs of saying; "after" wants the speaker before it, "both" takes it on either side. */
export const speech: [string, 'after' | 'both'][] = [
  ...'said|says|reads|read|told|announced|announces|added|adds|tweeted|tweets|wrote|reported|reports|confirmed|confirms|stated|declared|noted|explained|stressed|told|disclosed|revealed|say|writes|posted|claimed|insisted|informed|underlined|emphasised|emphasized|estimates|estimated|believes|acknowledged|reckons|thinks|explains|assured|had written|has written|written|told|spoke of|counts|counted|expects|expected|speaks of|had spoken of|has spoken of|recalled|maintains|summed up|pointed out|points out|indicated|indicates|mentioned|clarified|specified|commented|shared|assures|promised|vowed|pledged|warned|warns|recounted|testified|replied|answered|concluded|hoped|hopes|showed|shows|show|stresses|knew of|learned|insists|remarked|related|briefed|let us know|knows of|informs|puts at'
    .split('|')
    .map((word): [string, 'both'] => [word, 'both']),
  ...'put the number|puts the number|put the figure|let it be known|has said|have said|had given|has given|gave a total|named|put at'
    .split('|')
    .map((word): [string, 'after'] => [word, 'after']),
]

export const sources: [string, true][] = [
  'according to',
  'as per',
  'citing',
  'quoting',
  'quoted',
  'in the words of',
  'in a statement by',
  'in a statement from',
  'figures from',
  'figures of',
  'data from',
  'data of',
  'a count by',
  'numbers from',
  'a report by',
  'a report of',
  'on the word of',
  'told by',
  'said by',
  'per',
].map((phrase) => [phrase, true])

const list = (words: string) => new Set(words.split('|'))

/** Lower-case words that can be part of who speaks. */
export const speakerNouns = list(
  'minister|ministry|spokesman|spokeswoman|spokesperson|spokespersons|official|officials|government|governments|embassy|embassies|department|secretary|president|agency|authorities|authority|sources|source|service|services|ambassador|envoy|consulate|consul|commander|general|governor|mayor|military|army|navy|police|statement|chief|prime|foreign|defence|defense|interior|deputy|vice|state|affairs|external|health|transport|border|guard|guards|senior|local|regional|media|news|organisation|organization|commission|commissioner|cabinet|operator|airline|director|head|council|delegation|office|diplomat|diplomats|data|parliament|administration|company|union|leader|premier|chancellor|security|emergency|civil|aviation|station|coordinator|representative|committee|community|team|command|force|forces|mission|western|eastern|northern|southern|relief|emergencies|city|county|island|fire|coast|coastguard|base|refugee|migration|humanitarian|food|world|aid|labour|labor|crisis|disaster|rescue|railway|press|communications|immigration|customs|national|federal|provincial|central|civilian|top|unnamed|diplomatic|press|presidential|executive|high|permanent',
)
export const speakerLinks = list("of|for|the|and|in|'s|&|-|to|at|.|'")
/** Between the speaker and the verb: "the ministry on Tuesday said". */
export const speakerSkips = list(
  'also|has|had|have|later|earlier|on|today|yesterday|then|further|already|again|late|early|meanwhile|now|repeatedly|separately|since|himself|herself|only|just|not',
)
export const pronouns = list('he|she|it|they|we|i')
export const personPronouns = list('he|she|his|her')
export const selfPronouns = list('we|i|our|my')
export const refersBack = list(
  'it|they|he|she|its|their|his|her|these|those|them|this|that|then|also|another|others|•|-|*|we|our|so',
)
export const articles = list('the|a|an')

/** What speaks as a body. */
export const bodyNouns = list(
  'ministry|ministries|embassy|embassies|department|government|agency|authorities|authority|consulate|army|navy|police|military|office|commission|commissioner|organisation|organization|service|services|administration|cabinet|company|airline|union|parliament|delegation|airlines|house|council|committee|centre|force|command|mission|council|pentagon|guard',
)
/** Who or what speaks for a body. */
export const spokesNouns = list(
  'spokesman|spokeswoman|spokesperson|spokespersons|spokespeople|statement|release|communique|tweet|post|note',
)
export const headNouns = list('head|chief|director|deputy')
export const reportNouns = list(
  'count|estimate|estimates|data|figures|word|information|knowledge|tally|account|reckoning|post|release|statement|numbers',
)
export const reportLeads = list('by|per|to|in')
export const relays = list(
  'xinhua|ani|pti|afp|reuters|tass|ap|ians|dpa|ansa|anadolu|yonhap|kyodo|interfax|ukrinform|unn|bernama|antara|efe|app|wam|spa|mena',
)
