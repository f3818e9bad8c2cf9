import { countryName, demonym } from '@/lib/places'
import { compactFigure, formatFigure } from '@/lib/view/figure'
import type { Figure } from '@/lib/view/types'
import { m } from '@/messages'

/** `≥ 2,700`, and what it counts where that is not people. */
export const figureSign = (figure: Figure): string =>
  formatFigure(figure, m.locale) + unitOf(figure)

/** `≥ 2.7k` where room is short; the exact form goes into the title. */
export const figureShort = (figure: Figure): string =>
  compactFigure(figure, m.locale).text + unitOf(figure)

const unitOf = (figure: Figure) => (figure.unit === 'people' ? '' : ` ${m.words.unit[figure.unit]}`)

const COUNTED_AS = 3

/** `Indian nationals`; a long list of joint nationalities is counted. */
export function figurePopulation({ nationality, group, unit }: Figure): string {
  const names = nationality.slice(0, COUNTED_AS).map((code) => demonym(code) || countryName(code))
  if (nationality.length > COUNTED_AS) names.push(m.marks.others(nationality.length - COUNTED_AS))
  return m.sentence.population(names, group, unit)
}

/** In words, as a screen reader says it: "at least 2,700 Chinese nationals, evacuated, 2 March 2022". */
export function figureWords(figure: Figure): string {
  const what = `${m.sentence.quantity(figure)} ${figurePopulation(figure)}`
  const day = figure.asOf ? m.format.longDay(figure.asOf) : m.words.undated
  return [what, m.words.event[figure.event].toLowerCase(), day].join(', ')
}
