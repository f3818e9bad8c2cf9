import { why } from '@/messages/derivation'

/** The number of a rule, quietly, leading to its words on the page about the figures. */
export function RuleLink({ rule }: { rule: string }) {
  const [number] = rule.split('.')
  return (
    <a
      href={`/about#rule-${number}`}
      title={why.ruleTitle(rule)}
      className="text-ink-3 text-xs whitespace-nowrap no-underline hover:underline"
    >
      {why.rule(rule)}
    </a>
  )
}
