import type { ListedClaim } from '../model/claim'
import type { RivalFigure, Rivalry, RivalVoice } from '../model/rivalry'
import { RUNGS } from '../model/rung'
import { groups } from './group'
import { groupBy } from './group-by'
import { isRival } from './points'
import { byDay, type Reading } from './reading'
import { standingOf, type Context } from './reconcile'
import { settle } from './settle'
import type { Settled } from './settled'

interface Figure {
  reading: Reading
  against: Reading | null
}

/** What is set aside, what it is set aside against, and the totals that stand on the same days. */
function figuresOf({ kept, setAside }: Settled): Figure[] {
  const rivals = setAside.filter(isRival)
  const days = new Set(rivals.map((s) => s.reading.day))
  // Of a tie both are kept.
  const named = new Set(rivals.flatMap((s) => [s.against.id, ...(s.tied ? [s.reading.id] : [])]))
  const beside = kept.filter(
    (r) => r.added === null && (named.has(r.id) || (r.total && days.has(r.day))),
  )
  return [
    ...rivals.filter((s) => !s.tied).map(({ reading, against }) => ({ reading, against })),
    ...beside.map((reading) => ({ reading, against: null })),
  ]
}

const figureOf = ({ reading, against }: Figure): RivalFigure => ({
  day: reading.day,
  stated: reading.value,
  claims: reading.claims,
  stands: against === null,
  against: against?.claims ?? [],
})

function voicesOf(figures: readonly Figure[]): RivalVoice[] {
  const found = groupBy(figures, (f) => f.reading.speaker)
  const rungOf = (list: readonly Figure[]) => Math.min(...list.map((f) => f.reading.rung))
  return [...found]
    .sort(([a, x], [b, y]) => rungOf(x) - rungOf(y) || (a < b ? -1 : 1))
    .map(([key, list]) => ({
      key,
      speaker: list[0]!.reading.body,
      rung: RUNGS[rungOf(list)]!,
      figures: list.sort((a, b) => byDay(a.reading, b.reading)).map(figureOf),
    }))
}

/**
 * Claims that contradict one another, by series, undivided or of one destination: side by side, by
 * voice. The most disputed first.
 */
export function rivals(claims: readonly ListedClaim[], context: Context): Rivalry[] {
  return groups(standingOf(claims, context))
    .filter(({ key }) => key.limits.length === 0)
    .flatMap((group) => {
      const figures = figuresOf(settle(group))
      if (figures.length === 0) return []
      const saying = (stands: boolean) =>
        new Set(
          figures.filter((f) => (f.against === null) === stands).map((f) => f.reading.speaker),
        ).size
      return {
        series: group.id,
        voices: voicesOf(figures),
        standing: saying(true),
        setAside: saying(false),
      }
    })
    .sort((a, b) => b.setAside - a.setAside || (a.series < b.series ? -1 : 1))
}
