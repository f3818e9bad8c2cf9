import { useId, type ComponentProps, type ReactNode } from 'react'
import { cx } from './cx'

/** A labelled line of input, with a hint and, where it is wrong, what to do about it. */
export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className,
  inputClassName,
  ...props
}: ComponentProps<'input'> & {
  label: string
  hint?: ReactNode
  error?: string | null
  hideLabel?: boolean
  inputClassName?: string
}) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-ink-2 text-xs'}>
        {label}
      </label>
      <input
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className={cx('control w-full cursor-text', inputClassName)}
        {...props}
      />
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
