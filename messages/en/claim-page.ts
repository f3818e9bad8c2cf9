import { n } from './format'

/** One claim on a page of its own. */
export const claimPage = {
  title: (quantity: string) => `Claim: ${quantity}`,
  history: 'Versions',
  version: (version: number, by: string) => `Version ${n(version)}, ${by}`,
  byExtractor: 'read by the extractor',
  byHand: 'annotated by people',
  only: 'A claim is never edited: a correction would be a new version, and this is the only one so far.',
  report: 'The report that states it',
  crisis: (name: string) => `On ${name}`,
  onMap: 'See it on the map',
  onTimeline: 'See it on the timeline',
  id: 'Identifier',
}
