import { about } from './about'
import { cite } from './cite'
import { claimPage } from './claim-page'
import { claimsTable } from './claims'
import { crises } from './crises'
import { evidence } from './evidence'
import { explain } from './explain'
import { filters } from './filters'
import { claims, list, longDay, mediumDay, n, plural, reports, shortDay } from './format'
import { map, marks } from './map'
import { newReport } from './new-report'
import { overview } from './overview'
import { report } from './report'
import { reportList } from './reports'
import { claimSentence, clause, populationPhrase, quantityPhrase } from './sentences'
import { crisisPicker, exportCsv, nav, site, theme } from './shell'
import { states } from './states'
import { timeline } from './timeline'
import { words } from './words'

export const en = {
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  format: { n, list, longDay, mediumDay, shortDay, claims, reports, plural },
  words,
  /** Who said how much of what. */
  sentence: {
    claim: claimSentence,
    clause,
    population: populationPhrase,
    quantity: quantityPhrase,
  },
  site,
  nav,
  theme,
  crisisPicker,
  exportCsv,
  filters,
  overview,
  cite,
  claims: claimsTable,
  evidence,
  reports: reportList,
  states,
  map,
  marks,
  timeline,
  report,
  newReport,
  claimPage,
  crises,
  about,
  /** The command line. */
  explain,
}

export type Messages = typeof en
