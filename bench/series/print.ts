import type { Derivation } from '../../lib/model/derivation'
import type { ListedClaim } from '../../lib/model/claim'
import type { Series } from '../../lib/model/series'
import { boundsInWords, inWords, markInWords } from './words'

const NEVER = '9999-12-31'

export interface Printing {
  byId: ReadonlyMap<string, ListedClaim>
  /** Why a series is what it is on a day. */
  explain: (series: Series, day: string) => Derivation | null
}

/** One series as lines: its points, each with its claims, then marks and what is set aside. */
export function print(s: Series, { byId, explain }: Printing): string[] {
  const named = (id: string) => {
    const claim = byId.get(id)
    return claim ? inWords(claim) : id
  }
  const points = s.points.flatMap((p) => [
    `  ${p.day}  ${boundsInWords(p)}`,
    ...p.claims.map((id) => `      · ${named(id)}`),
    ...(p.conflict
      ? [`      × ${named(p.conflict.setAside)}  AGAINST  ${named(p.conflict.kept)}`]
      : []),
    ...(p.conflict && p.conflict.more > 0 ? [`        and ${p.conflict.more} more`] : []),
  ])
  // Each epoch sets aside its own.
  const ends = [...s.marks.filter((m) => m.kind === 'fall').map((m) => dayBefore(s, m.day)), NEVER]
  const aside = ends.flatMap((day) => explain(s, day)?.setAside ?? [])
  return [
    `\n${s.id}${s.undated > 0 ? `  (${s.undated} undated)` : ''}`,
    ...points,
    ...s.marks.map((m) => `  ${markInWords(m)}`),
    ...aside.map(
      ({ rule, day, stated, claims, against }) =>
        `  × ${day} ${stated} (${claims.map(named).join(' | ')}) rule ${rule} against ${against.day} ${against.stated} ${against.speaker ?? ''}`,
    ),
  ]
}

/** The last point before a day: the end of an epoch. */
const dayBefore = (s: Series, day: string) => s.points.findLast((p) => p.day < day)?.day ?? day
