import type { Claim } from '../../lib/model/claim'
import type { ExplainedText } from '../../lib/services/explain-text'
import { m } from '../../messages'

const codes = (places: Claim['destinations']) =>
  [...new Set(places.map(({ country }) => country))].join('+')

/** A claim in one line, in the words of the data. */
function inShort(claim: Claim): string {
  const { qualifier, value, valueMax, unit, population, origin, event, via } = claim
  const figure = valueMax === null ? `${value}` : `${value}–${valueMax}`
  const way = [
    origin.country && `from ${origin.country}`,
    via.length > 0 && `via ${codes(via)}`,
    claim.destinations.length > 0 && `to ${codes(claim.destinations)}`,
    claim.asOf && `as of ${claim.asOf}`,
    claim.confidence !== null && `confidence ${claim.confidence}`,
  ].filter(Boolean)
  const people = [...population.nationality, unit === 'people' ? population.group : unit]
  return [event, `${qualifier} ${figure}`, people.join(' '), ...way].join(', ')
}

function silence({ silence: why, language }: ExplainedText): string[] {
  if (why === null) return []
  if (why === 'no_evacuation') return [m.newReport.silence.no_evacuation]
  if (language === null) return [m.newReport.silenceUnknown]
  const name = new Intl.DisplayNames([m.locale], { type: 'language' }).of(language) ?? language
  return [m.newReport.silence.language_not_supported(name)]
}

/** A line for each number of a text: the claim that it became, or the reason why it is none. */
export function explanationLines(read: ExplainedText): string[] {
  const width = Math.min(32, Math.max(0, ...read.numbers.map((n) => n.asWritten.length)))
  const lines = read.numbers.map(({ asWritten, claim, reason }) => {
    const made = claim === null ? undefined : read.claims[claim]
    const why = reason && `${m.words.refusal[reason]} (${reason})`
    const said =
      made && claim !== null
        ? why
          ? m.explain.repeats(claim + 1, why)
          : m.explain.claim(claim + 1, inShort(made))
        : why
    return `${asWritten.replace(/\s+/g, ' ').padEnd(width)}  ${said}`
  })
  const none = read.numbers.length === 0 && read.silence !== 'language_not_supported'
  return [...silence(read), ...lines, ...(none ? [m.explain.noNumbers] : [])]
}
