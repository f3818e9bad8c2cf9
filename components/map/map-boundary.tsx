'use client'

import { Component, type ReactNode } from 'react'
import { m } from '@/messages'
import { ErrorState } from '../ui/states'

/** Should the drawing fail, the page and its table stand; and it is said, not left grey. */
export class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <ErrorState title={m.map.failed} level={3}>
        {m.map.failedHint}
      </ErrorState>
    )
  }
}
