/** The heading of a view that is not the overview: what it shows, of which crisis. */
export function ViewHead({ view, crisis, note }: { view: string; crisis: string; note?: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8">
      <h1 className="sentence text-xl sm:text-2xl">
        {view} <span className="text-ink-3">{crisis}</span>
      </h1>
      {note && <p className="text-ink-2 text-sm">{note}</p>}
    </div>
  )
}
