import Link from 'next/link'
import { CiteButton } from '@/components/cite/cite-button'
import type { Body } from '@/lib/model/body'
import type { ListedCrisis } from '@/lib/model/crisis'
import { toFilters, toQuery, type SearchState } from '@/lib/view'
import { Cross, Download } from '@/components/ui/icons'
import { LinkProgress } from '@/components/ui/progress-line'
import { m } from '@/messages'
import { chipsOf } from './chips'
import { facetItems } from './facet-labels'
import { FACETS, type Facet, type FacetValue } from '@/lib/view/facets'
import { FilterControls, type FacetItems } from './filter-controls'
import { FilterSheet } from './filter-sheet'
import { cleanLink, noticesInWords, type PageQuery } from './notices'

export interface SelectionBarProps {
  path: string
  crisis: ListedCrisis
  query: PageQuery
  state: SearchState
  facets: Record<Facet, FacetValue[]>
  bodies: Readonly<Record<string, Body>>
  claims: number
  undated: number
}

/** What is selected, how much of it there is, and the same as a file. */
export function SelectionBar({
  path,
  crisis,
  query,
  state,
  facets,
  bodies,
  claims,
  undated,
}: SelectionBarProps) {
  const items = Object.fromEntries(
    FACETS.map((facet) => [facet, facetItems(facet, facets[facet], bodies)]),
  ) as FacetItems
  const chips = chipsOf(path, state, bodies)
  const problems = noticesInWords(query, state, facets, bodies)
  const csv = `/api/v1/export/claims.csv?${toQuery(toFilters(state, crisis.id))}`
  return (
    <section aria-label={m.filters.title} className="flex flex-col gap-2" data-screen-only>
      <div className="flex flex-wrap items-start gap-2">
        <div className="flex-1 max-lg:hidden">
          <FilterControls items={items} />
        </div>
        <div className="lg:hidden">
          <FilterSheet items={items} set={chips.length} claims={claims} />
        </div>
        <span className="ms-auto" />
        <CiteButton
          path={path}
          crisis={crisis.name}
          chosen={chips.flatMap(({ key, name, value }) =>
            key === 'known' ? [] : `${name}: ${value}`,
          )}
          claims={claims}
        />
        <a
          href={csv}
          download
          className="control no-underline"
          aria-label={m.exportCsv.label(claims)}
        >
          <Download />
          {m.exportCsv.button(claims)}
        </a>
      </div>
      {chips.length > 0 && (
        <ul className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          {chips.map(({ key, name, value, href }) => (
            <li key={key}>
              <Link
                href={href}
                prefetch={false}
                scroll={false}
                aria-label={m.filters.remove(name, value)}
                className="bg-paper-2 hover:bg-rule inline-flex min-h-7 items-center gap-1 ps-2 pe-1 no-underline"
              >
                {value}
                <Cross />
                <LinkProgress />
              </Link>
            </li>
          ))}
          <li>
            <Link href={path} prefetch={false} scroll={false} className="px-1">
              {m.filters.clear}
            </Link>
          </li>
        </ul>
      )}
      {undated > 0 && <p className="text-ink-2 text-sm">{m.filters.undated(undated)}</p>}
      {problems.length > 0 && (
        <div role="status" className="bg-alert border-alert-ink border-s-4 px-3 py-2 text-sm">
          <p className="font-semibold">{m.filters.problems.title}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <Link href={cleanLink(path, state, facets)} prefetch={false} replace scroll={false}>
            {m.filters.problems.remedy}
          </Link>
        </div>
      )}
    </section>
  )
}
