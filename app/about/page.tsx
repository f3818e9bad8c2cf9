import type { Metadata } from 'next'
import { EventTable, RuleTable, SignTable } from '@/components/crises/about-tables'
import { PageShell } from '@/components/shell/page-shell'
import { listCrises } from '@/lib/services/list-crises'
import { m } from '@/messages'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: m.about.title }

const t = m.about

export default async function Page() {
  const crises = await listCrises()
  const sum = (key: 'reports' | 'claims') => crises.reduce((total, c) => total + c[key], 0)
  return (
    <PageShell crises={crises}>
      <div className="mx-auto grid max-w-[72rem] gap-x-16 gap-y-8 lg:grid-cols-[14rem_minmax(0,42rem)]">
        <header className="lg:col-start-2">
          <h1 className="sentence text-3xl">{t.title}</h1>
          <p className="sentence mt-2 text-lg leading-8">{t.lead}</p>
          <p className="text-ink-2 mt-2 text-sm">
            {t.figuresNow(crises.length, sum('reports'), sum('claims'))}
          </p>
        </header>
        <nav
          aria-label={t.contents}
          className="section h-fit text-sm lg:sticky lg:top-4 lg:col-start-1 lg:row-span-2 lg:row-start-1"
        >
          <h2 className="kicker">{t.contents}</h2>
          <ul>
            {t.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex flex-col gap-8 lg:col-start-2">
          {t.sections.map(({ id, title, paragraphs }) => (
            <section key={id} id={id} className="section scroll-mt-4">
              <h2 className="sentence text-xl">{title}</h2>
              {paragraphs.map((text) => (
                <p key={text} className="sentence mt-2 leading-7">
                  {text}
                </p>
              ))}
              {id === 'rules' && <RuleTable />}
              {id === 'signs' && <SignTable />}
              {id === 'events' && <EventTable />}
            </section>
          ))}
        </div>
      </div>
    </PageShell>
  )
}
