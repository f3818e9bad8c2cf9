'use client'

import type { ComponentProps } from 'react'
import { useWhyLink } from './use-why-link'

/** Explains a series on a day beside the page. */
export function WhyLink({
  series,
  day,
  ...props
}: ComponentProps<'a'> & { series: string; day: string | null }) {
  const { linkTo } = useWhyLink()
  return <a {...props} {...linkTo(series, day)} />
}
