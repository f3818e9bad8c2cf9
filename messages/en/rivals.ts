import { list, plural } from './format'
import { sayerName, type Sayer } from './derivation-told'

/** Claims of a series that contradict one another, side by side. */
export const rivals = {
  note: (disputes: number) =>
    disputes === 0
      ? ''
      : `${plural(disputes, 'series', 'series')} with claims that contradict one another`,
  lead: 'Where no number lies within what two claims say, one stands and the other is set aside: nearest to the people first, then the newest. Where neither is better, both stand. Nothing is added, averaged or hidden.',
  none: 'No claims of this selection contradict one another.',
  noneHint:
    'Every figure leaves room for the others. Remove a filter, or change the day as known on, to see more.',
  /** How many independent voices stand on each side. */
  count: (standing: number, setAside: number) => {
    const voices = plural(standing, 'voice', 'voices')
    if (setAside === 0)
      return standing === 1
        ? '1 voice contradicts itself; neither figure is better, and both stand.'
        : `${voices} contradict one another; none is better, and all stand.`
    return `${voices} ${standing === 1 ? 'says' : 'say'} what stands, ${plural(setAside, 'voice', 'voices')} what is set aside.`
  },
  explainSeries: (series: string) => `Explain the series: ${series}`,
  caption: (series: string) => `${series}: what each voice said, by day`,
  day: 'For the day',
  against: (opponents: readonly string[]) => `set aside, against ${list(opponents)}`,
  opponent: (figure: string, name: string) => `${figure} of ${name}`,
  ownOpponent: (figure: string) => `its own ${figure}`,
  nothing: 'nothing said for this day',
  sayer: (sayer: Sayer) => sayerName(sayer),
}
