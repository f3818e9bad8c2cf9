import type { ReactNode } from 'react'

/** One step of the argument: its name and number, then its words; side by side where there is room. */
export function Section({
  title,
  value,
  children,
}: {
  title: string
  value?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="section grid gap-x-8 gap-y-1 @2xl:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="flex items-baseline justify-between gap-3 @2xl:flex-col @2xl:justify-start @2xl:gap-0">
        <h2 className="kicker">{title}</h2>
        {value && <span className="text-lg font-semibold @2xl:text-xl">{value}</span>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
