'use client'

import { useState } from 'react'
import type { ListedCrisis } from '@/lib/model/crisis'
import { countryName } from '@/lib/places'
import { m } from '@/messages'
import { TextField } from '../ui/field'
import { EmptyState } from '../ui/states'
import { CrisisCard } from './crisis-card'
import type { DayCount } from './day-bars'

const t = m.crises

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = ({ id, name, origins, firstDay }: ListedCrisis) =>
  fold(
    [
      id,
      name,
      firstDay?.slice(0, 4),
      ...origins.flatMap((o) => [o.country, countryName(o.country, m.locale), ...o.places]),
    ].join(' '),
  )

/** All crises as small multiples; what is typed narrows them at once. */
export function CrisisGrid({
  crises,
  days,
}: {
  crises: readonly ListedCrisis[]
  days: Record<string, DayCount[]>
}) {
  const [query, setQuery] = useState('')
  const parts = fold(query).split(/\s+/).filter(Boolean)
  const found = crises.filter((c) => {
    const words = wordsOf(c)
    return parts.every((part) => words.includes(part))
  })
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end gap-4">
        <TextField
          label={t.find}
          placeholder={t.findHint}
          type="search"
          className="w-72 max-w-full"
          value={query}
          onChange={(e) => setQuery(e.currentTarget.value)}
        />
        <p role="status" className="text-ink-2 pb-1.5 text-sm">
          {query && t.shown(found.length, crises.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <EmptyState title={t.none(query)} level={2}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <ul className="grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 3xl:grid-cols-6">
          {found.map((crisis) => (
            <li key={crisis.id}>
              <CrisisCard crisis={crisis} days={days[crisis.id] ?? []} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
