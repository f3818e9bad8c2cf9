import type { ComponentProps } from 'react'
import { cx } from './cx'
import { ChevronDown } from './icons'

export interface Option {
  value: string
  label: string
}

/** A short closed list: the system's own control, which every keyboard and phone knows. */
export function Select({
  label,
  options,
  hideLabel,
  className,
  ...props
}: Omit<ComponentProps<'select'>, 'children'> & {
  label: string
  options: readonly Option[]
  hideLabel?: boolean
}) {
  return (
    <label className={cx('flex flex-col gap-1', className)}>
      <span className={hideLabel ? 'sr-only' : 'text-ink-2 text-xs'}>{label}</span>
      <span className="relative inline-flex">
        <select className="control w-full appearance-none pe-8" {...props}>
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 end-2 flex items-center">
          <ChevronDown />
        </span>
      </span>
    </label>
  )
}
