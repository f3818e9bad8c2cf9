import Link from 'next/link'
import type { ReportWithClaims } from '@/lib/model/report'
import { m } from '@/messages'
import { webAddress } from '../evidence/source-line'

const t = m.report

const languageName = (code: string) =>
  new Intl.DisplayNames([m.locale], { type: 'language' }).of(code) ?? code

/** Who printed it, when, in which language, where it stands, and how it came here. */
export function ReportMeta({
  report,
  crisis,
}: {
  report: ReportWithClaims
  crisis: { id: string; name: string } | null
}) {
  const href = webAddress(report.url)
  const line = [
    report.publisher,
    report.published ? t.published(report.published) : t.noDay,
    report.language && t.language(languageName(report.language)),
  ]
  return (
    <div className="text-sm">
      <p>{line.filter(Boolean).join(', ')}</p>
      <p className="flex flex-wrap gap-x-4">
        {href ? (
          <a href={href} rel="noopener noreferrer external" target="_blank">
            {t.source}
          </a>
        ) : (
          <span className="text-ink-2">{t.noSource}</span>
        )}
        {crisis ? (
          <Link href={`/c/${crisis.id}`}>{t.crisis(crisis.name)}</Link>
        ) : (
          <span className="text-ink-2">{t.noCrisis}</span>
        )}
      </p>
      <p className="text-ink-3 mt-1 text-xs">
        {report.provenance === 'shipped' ? t.shipped : t.ingested(report.extractor ?? '–')}
      </p>
      {report.printings.length > 0 && (
        <details className="mt-1">
          <summary>{t.printings(report.printings.length)}</summary>
          <ul className="ps-4">
            {report.printings.map((p) => {
              const at = webAddress(p.url)
              const text = t.printing(p.publisher, p.published)
              return (
                <li key={`${p.publisher} ${p.url}`}>
                  {at ? (
                    <a href={at} rel="noopener noreferrer external" target="_blank">
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </div>
  )
}
