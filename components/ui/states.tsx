import type { ReactNode } from 'react'
import { m } from '@/messages'
import { cx } from './cx'

interface StateProps {
  title: string
  children?: ReactNode
  className?: string
  /** 1 where the state is the page itself. */
  level?: 1 | 2 | 3
}

function Title({ level = 2, children }: { level?: 1 | 2 | 3; children: ReactNode }) {
  const Heading = `h${level}` as const
  return <Heading className="sentence text-lg">{children}</Heading>
}

/** Nothing is here: says what is missing and what to do. */
export function EmptyState({ title, children, className, level }: StateProps) {
  return (
    <div className={cx('border-rule border-t border-b py-6', className)} data-state="empty">
      <Title level={level}>{title}</Title>
      {children && <div className="text-ink-2 mt-1 max-w-[60ch] text-sm">{children}</div>}
    </div>
  )
}

/** Something failed: says what, what is safe, what to try. Looks like nothing else on the page. */
export function ErrorState({ title, children, className, level }: StateProps) {
  return (
    <div
      role="alert"
      className={cx('bg-alert border-alert-ink border-s-4 px-4 py-4', className)}
      data-state="failed"
    >
      <Title level={level}>{title}</Title>
      {children && <div className="mt-1 max-w-[60ch] text-sm">{children}</div>}
    </div>
  )
}

/** Something is on its way. `lines` grey bars stand where text will be. */
export function Loading({
  label = m.states.loading,
  lines = 3,
  className,
}: {
  label?: string
  lines?: number
  className?: string
}) {
  return (
    <div role="status" className={cx('flex flex-col gap-2 py-2', className)} data-state="loading">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} aria-hidden className={cx('shimmer h-4', i % 3 === 2 ? 'w-2/5' : 'w-full')} />
      ))}
    </div>
  )
}
