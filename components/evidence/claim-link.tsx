'use client'

import type { ComponentProps } from 'react'
import { useClaimLink } from './use-claim-link'

/** Opens a claim's evidence beside the page. */
export function ClaimLink({ claim, ...props }: ComponentProps<'a'> & { claim: string }) {
  const { shown, linkTo } = useClaimLink()
  return <a {...props} {...linkTo(claim)} aria-current={shown === claim ? 'true' : undefined} />
}
