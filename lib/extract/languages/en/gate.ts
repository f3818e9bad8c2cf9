import type { Gate } from '../types'

/** Words that tell of a journey or a rescue. None is shorter than five letters: such are found fastest. */
const LONG =
  /evacu|airlift|repatriat|rescu|stranded|leave|leaving|departed|crossed|crossing|arriv|reached|landed|return|relocat|brought|taken out|out of|back from|home from|register|remain|trapped|waiting|shelter|transferred|withdr|aboard|boarded|boarding|ferry|ferried|carried|carries|safety|convoy|there are|there were|embark|corridor|airport|pulled|flight|flying|stuck|planes/i

/**
 * Short words of any text, as far as they may tell of people who went: a rate is "left" too, a film
 * "took" nine months, a sum is "moved", and trees "were in blossom".
 */
const SHORT = new RegExp(
  `\\b(?:${[
    '[Ee]vac',
    '[Ff]l(?:own|ew|ed|ee)',
    '[Ll]eft\\b(?! (?:its|his|her|their|an?)\\b(?! (?:\\w+ )?(?:homes?|houses?|country|city|towns?|villages?)\\b))',
    '[Tt]ook\\b(?= (?:in|off|out|refuge|them)\\b|[^.\\n]{1,60}(?:\\b(?:out|away|home|back|aboard|safety)\\b|[A-Z]))',
    '(?:is|are|was|were|be|been|being) moved',
    '[Mm]oved (?:to|out|from|into|on|over|across|them|people|more|about|some|\\d+ people)\\b',
    '[Cc][ao]me\\b',
    '[Gg]ot\\b',
    '[Hh]ome\\b',
    '[Ss](?:ail|tay)',
    '[Dd]ock',
    '[Pp]lane(?:load)?\\b',
    '(?:are|were) (?:still )?in (?:[A-Z]|the\\b|transit|quarantine|touch|hotels|camps)',
  ].join('|')})`,
)

/** One pass over a text for each; most news is through after both. */
export const gate: Gate = { test: (text) => LONG.test(text) || SHORT.test(text) }
