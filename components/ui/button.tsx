import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cx } from './cx'

type Look = 'line' | 'quiet' | 'solid'

const LOOK: Record<Look, string> = {
  line: 'control',
  quiet: 'control control-quiet',
  solid: 'control control-solid',
}

export function Button({
  look = 'line',
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={cx(LOOK[look], className)} {...props} />
}

/** A link that looks like a button: it goes somewhere, and does nothing else. */
export function ButtonLink({
  look = 'line',
  className,
  ...props
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={cx(LOOK[look], 'no-underline', className)} {...props} />
}
