import { useId, useMemo } from 'react'
import { countryName, countryNames } from '@/lib/places'
import { m } from '@/messages'
import { TextField } from '../ui/field'
import { changeDraft, type Draft } from './draft-store'

const t = m.newReport

/** Name, countries and places of origin, first day of a crisis that is not here yet. */
export function NewCrisisFields({
  draft,
  errorOf,
}: {
  draft: Draft
  errorOf: (field: string) => string | null
}) {
  const list = useId()
  const names = useMemo(
    () =>
      [...new Set(countryNames().map(([, code]) => code))].map((code) => countryName(code)).sort(),
    [],
  )
  const changeOrigin = (index: number, patch: Partial<Draft['origins'][number]>) => {
    const origins = draft.origins.map((o, i) => (i === index ? { ...o, ...patch } : o))
    // There is always one empty line more, so that a second country needs no button.
    if (origins.at(-1)?.country.trim()) origins.push({ country: '', places: '' })
    changeDraft({ origins })
  }
  return (
    <fieldset className="border-rule-ink flex flex-col gap-3 border-s-2 ps-4">
      <legend className="kicker mb-2">{t.crisisNew.replace(' …', '')}</legend>
      <div className="grid gap-3 sm:grid-cols-[1fr_10rem]">
        <TextField
          label={t.crisisName}
          hint={t.crisisNameHint}
          name="name"
          value={draft.name}
          error={errorOf('name')}
          onChange={(e) => changeDraft({ name: e.currentTarget.value })}
        />
        <TextField
          label={t.firstDay}
          name="firstDay"
          type="date"
          value={draft.firstDay}
          error={errorOf('firstDay')}
          onChange={(e) => changeDraft({ firstDay: e.currentTarget.value })}
        />
      </div>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {draft.origins.map((origin, index) => (
        <div key={index} className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={index === 0 ? t.origins : t.originMore}
            hint={index === 0 ? t.originsHint : undefined}
            name={`origins.${index}`}
            list={list}
            autoComplete="off"
            value={origin.country}
            error={index === 0 ? errorOf('origins') : null}
            onChange={(e) => changeOrigin(index, { country: e.currentTarget.value })}
          />
          <TextField
            label={t.places}
            hint={index === 0 ? t.placesHint : undefined}
            value={origin.places}
            onChange={(e) => changeOrigin(index, { places: e.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  )
}
