'use client'

import { Component, type ReactNode } from 'react'
import { m } from '@/messages'
import { ErrorState } from './states'

/** A chart that fails says so in its place; the figures beside it stay. */
export class WidgetBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <ErrorState title={m.states.widgetFailed} /> : this.props.children
  }
}
