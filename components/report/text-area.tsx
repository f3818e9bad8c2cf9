import { useId, type ComponentProps } from 'react'

/** A labelled field of many lines, with its hint and what is wrong with it. */
export function TextArea({
  label,
  hint,
  error,
  ...props
}: ComponentProps<'textarea'> & { label: string; hint: string; error: string | null }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-ink-2 text-xs">
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        className="border-rule-2 bg-paper w-full resize-y border px-3 py-2 font-serif text-base leading-6"
        {...props}
      />
      <span id={`${id}-hint`} className="text-ink-3 text-xs">
        {hint}
      </span>
      {error && (
        <span id={`${id}-error`} className="text-alert-ink text-xs font-semibold">
          {error}
        </span>
      )}
    </div>
  )
}
