import { useId, type ComponentProps, type ReactNode } from 'react'
import { cx } from './cx'

interface Labelled {
  label: string
  hint?: ReactNode
  error?: string | null
  hideLabel?: boolean
}

/** What an input says of itself to a screen reader. */
type Described = Pick<ComponentProps<'input'>, 'id' | 'aria-describedby' | 'aria-invalid'>

/** A label above an input; a hint and, where it is wrong, what to do about it below. */
function Field({
  label,
  hint,
  error,
  hideLabel,
  className,
  children,
}: Labelled & { className?: string; children: (described: Described) => ReactNode }) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-ink-2 text-xs'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <span id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="text-alert-ink text-xs font-semibold">
          {error}
        </span>
      )}
    </div>
  )
}

/** A labelled line of input. */
export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className,
  inputClassName,
  ...props
}: ComponentProps<'input'> & Labelled & { inputClassName?: string }) {
  return (
    <Field {...{ label, hint, error, hideLabel, className }}>
      {(described) => (
        <input
          {...described}
          className={cx('control w-full cursor-text', inputClassName)}
          {...props}
        />
      )}
    </Field>
  )
}

/** A labelled text of many lines. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  ...props
}: ComponentProps<'textarea'> & Labelled) {
  return (
    <Field {...{ label, hint, error, hideLabel, className }}>
      {(described) => (
        <textarea
          {...described}
          dir="auto"
          className="border-rule-2 bg-paper w-full resize-y border px-3 py-2 font-serif text-base leading-6"
          {...props}
        />
      )}
    </Field>
  )
}
