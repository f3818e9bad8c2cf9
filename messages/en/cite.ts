import { claims, longDay } from './format'

export interface CitationParts {
  crisis: string
  /** What is selected, in words: "Nationality: India". */
  chosen: string[]
  claims: number
  /** The day as of which the link shows what was known. */
  known: string
  /** The day on which it was looked at. */
  retrieved: string
  link: string
}

const titleOf = ({ crisis, chosen }: CitationParts) =>
  `${crisis}: evacuation figures as they were reported${chosen.length > 0 ? ` (${chosen.join('; ')})` : ''}`

/** Everything that TeX would read as a command, as a letter of the text. */
const tex = (text: string) =>
  text.replace(/[\\{}~^]/g, (sign) => TEX[sign] ?? sign).replace(/[&%$#_]/g, (sign) => `\\${sign}`)

const TEX: Record<string, string> = {
  '\\': '/',
  '{': '(',
  '}': ')',
  '~': ' ',
  '^': ' ',
}

/** One entry for a bibliography: the day of knowledge is its year, the day of the look its urldate. */
function bibtex(p: CitationParts): string {
  const key = p.crisis
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [
    `@misc{corridor-${key}-${p.known},`,
    `  author = {{Corridor}},`,
    `  title = {{${tex(titleOf(p))}}},`,
    `  year = {${p.retrieved.slice(0, 4)}},`,
    `  note = {${claims(p.claims)}, as known on ${longDay(p.known)}},`,
    `  url = {${p.link}},`,
    `  urldate = {${p.retrieved}}`,
    `}`,
  ].join('\n')
}

export const cite = {
  button: 'Cite',
  label: 'Link to this view, and cite it',
  title: 'Link and citation',
  close: 'Close the citation',
  hint: 'The link keeps the selection and the day on which it was known, so that it means the same next year.',
  link: 'Link',
  text: 'Citation',
  bibtex: 'BibTeX',
  copy: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `${what} copied.`,
  refused: 'The browser did not allow it. The text is selected: copy it by hand.',
  asText: (p: CitationParts) =>
    `Corridor. ${titleOf(p)}; ${claims(p.claims)}, as known on ${longDay(p.known)}. Retrieved ${longDay(p.retrieved)} from ${p.link}`,
  asBibtex: bibtex,
}
