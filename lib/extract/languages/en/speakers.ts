/** Verbs of saying; "after" wants the speaker before it, "both" takes it on either side. */
export const speech: [string, 'after' | 'both'][] = [
  ...'said|says|announced|announces|added|adds|tweeted|tweets|wrote|reported|reports|confirmed|confirms|stated|states|declared|noted|explained|stressed|told|disclosed|revealed|say|writes|posted|claimed|insisted|informed|underlined|emphasised|emphasized|estimates|estimated|believes|acknowledged'
    .split('|')
    .map((word): [string, 'both'] => [word, 'both']),
  ...'put the number|puts the number|put the figure|let it be known|counts|counted|has said|have said'
    .split('|')
    .map((word): [string, 'after'] => [word, 'after']),
]

export const sources: [string, true][] = [
  'according to',
  'as per',
  'citing',
  'quoting',
  'quoted',
].map((phrase) => [phrase, true])

const list = (words: string) => new Set(words.split('|'))

/** Lower-case words that can be part of who speaks. */
export const speakerNouns = list(
  'minister|ministry|spokesman|spokeswoman|spokesperson|spokespersons|official|officials|government|governments|embassy|embassies|department|secretary|president|agency|authorities|authority|sources|source|service|services|ambassador|envoy|consulate|consul|commander|general|governor|mayor|military|army|navy|police|statement|chief|prime|foreign|defence|defense|interior|deputy|vice|state|affairs|external|health|transport|border|guard|guards|senior|local|regional|media|news|organisation|organization|commission|commissioner|cabinet|operator|airline|director|head|council|delegation|office|diplomat|diplomats|data|parliament|administration|company|union|leader|premier|chancellor|security|emergency|civil|aviation|station|coordinator|representative|committee|community|team|command|force|forces|mission|western|eastern|northern|southern|relief|emergencies|city|county|island|fire|coast|coastguard|base|refugee|migration|humanitarian|food|world|aid|labour|labor|crisis|disaster|rescue|railway|press|communications|immigration|customs|national|federal|provincial|central|civilian|top|unnamed|presidential|executive|high|permanent',
)
export const speakerLinks = list("of|for|the|and|in|'s|&|-|to|at|.|'")
/** Between the speaker and the verb: "the ministry on Tuesday said". */
export const speakerSkips = list(
  'also|has|had|have|later|earlier|on|today|yesterday|then|further|already|again|late|early|meanwhile|now|repeatedly|separately|since|himself|herself|only|just|not',
)
export const pronouns = list('he|she|it|they|we|i')
export const articles = list('the|a|an')
