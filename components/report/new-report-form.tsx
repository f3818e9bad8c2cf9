'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import { m } from '@/messages'
import { Button } from '../ui/button'
import { TextArea, TextField } from '../ui/field'
import { Select } from '../ui/select'
import { EmptyState, ErrorState } from '../ui/states'
import { NEW_CRISIS, changeDraft, clearDraft, useDraft, type Draft } from './draft-store'
import type { Problem } from './dry-run'
import { NewCrisisFields } from './new-crisis-fields'
import { Preview } from './preview'
import { saveReport, type Saved } from './save-report'
import { useDryRun } from './use-dry-run'

const t = m.newReport

export interface NewReportFormProps {
  crises: { id: string; name: string }[]
  /** The crisis that the reader comes from. */
  initialCrisis: string | null
}

/** Paste, see what it states, save. Whatever is refused stays typed. */
export function NewReportForm({ crises, initialCrisis }: NewReportFormProps) {
  const router = useRouter()
  const draft = useDraft()
  const form = useRef<HTMLFormElement>(null)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [held, setHeld] = useState<(Saved & { outcome: 'exists' }) | null>(null)

  const crisis = draft.crisis ?? initialCrisis ?? ''
  const isNew = crisis === NEW_CRISIS
  const run = useDryRun({ ...draft, crisis: isNew || crisis === '' ? null : crisis })

  const change = (patch: Partial<Draft>) => {
    setHeld(null)
    changeDraft(patch)
  }
  const field = (name: 'title' | 'publisher' | 'published' | 'url') => ({
    name,
    value: draft[name],
    error: errorOf(name),
    onChange: (e: { currentTarget: { value: string } }) =>
      change({ [name]: e.currentTarget.value }),
  })
  const errorOf = (name: string) =>
    problem?.field === name || problem?.field?.startsWith(`${name}.`) ? problem.message : null

  const refuse = (next: Problem) => {
    setProblem(next)
    const name = next.field?.split('.')[0]
    const at = name === 'origins' ? 'origins.0' : name
    const input = at && form.current?.querySelector<HTMLElement>(`[name="${at}"]`)
    if (input) input.focus()
  }

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    setSaving(true)
    setProblem(null)
    setHeld(null)
    const saved = await saveReport(draft, crisis || null)
    setSaving(false)
    if (saved.outcome === 'refused') {
      // The crisis stands already; a second try must not make it again.
      if (saved.madeCrisis) changeDraft({ crisis: saved.madeCrisis })
      refuse(saved.problem)
    } else if (saved.outcome === 'exists') setHeld(saved)
    else {
      const { id, crisis: of, claims } = saved.report
      clearDraft()
      const claim = claims[0]
      const open = claim ? `?claim=${encodeURIComponent(claim.id)}` : ''
      router.push(of ? `/c/${of}${open}` : `/reports/${id}`)
    }
  }

  const known = ['text', 'title', 'publisher', 'published', 'url', 'crisis', 'name', 'firstDay']
  const isGeneral = problem && !known.some((name) => errorOf(name)) && !errorOf('origins')
  const listed = crises.some((c) => c.id === crisis) || crisis === '' || isNew
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(20rem,5fr)_7fr] 3xl:grid-cols-[minmax(20rem,1fr)_2fr]">
      <form ref={form} onSubmit={(e) => void save(e)} noValidate className="flex flex-col gap-4">
        <TextArea
          name="text"
          label={t.text}
          hint={t.textHint}
          error={errorOf('text')}
          rows={14}
          value={draft.text}
          onChange={(e) => change({ text: e.currentTarget.value })}
        />
        <TextField label={t.headline} dir="auto" {...field('title')} />
        <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
          <TextField label={t.publisher} hint={t.publisherHint} {...field('publisher')} />
          <TextField label={t.published} type="date" {...field('published')} />
        </div>
        <TextField label={t.url} hint={t.urlHint} inputMode="url" {...field('url')} />
        <div>
          <Select
            label={t.crisis}
            aria-label={t.crisis}
            name="crisis"
            value={crisis}
            onChange={(e) => change({ crisis: e.currentTarget.value })}
            options={[
              { value: '', label: t.crisisNone },
              { value: NEW_CRISIS, label: t.crisisNew },
              ...(listed ? [] : [{ value: crisis, label: crisis }]),
              ...crises.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {errorOf('crisis') && (
            <p className="text-alert-ink text-xs font-semibold">{errorOf('crisis')}</p>
          )}
        </div>
        {isNew && <NewCrisisFields draft={draft} errorOf={errorOf} />}
        {isGeneral && (
          <ErrorState title={t.saveFailed} level={3}>
            {problem.message}
          </ErrorState>
        )}
        {held && (
          <div role="status">
            <EmptyState title={t.exists} level={3}>
              <p>
                {t.existsHint} {held.asPrinting && t.existsPrinting}
              </p>
              <p className="mt-1">
                <Link href={`/reports/${held.report.id}`}>{t.existsLink}</Link>
              </p>
            </EmptyState>
          </div>
        )}
        <div className="flex items-center gap-3">
          <Button type="submit" look="solid" aria-disabled={saving}>
            {saving ? t.saving : t.save}
          </Button>
          {draft.text !== '' && (
            <Button look="quiet" onClick={clearDraft}>
              {t.clear}
            </Button>
          )}
        </div>
      </form>
      <Preview state={run} />
    </div>
  )
}
