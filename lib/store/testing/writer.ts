import { getCrisis, insertCrisis, insertReport, migrate, openDatabase } from '../index'
import { crisisOf, reportOf } from './fixtures'

// Stores one report after the other, and says so after each. Ends when it is killed.
const [dataFolder = '', round = ''] = process.argv.slice(2)
const db = await openDatabase({ dataFolder })
await migrate(db)
if (!(await getCrisis(db, 'kill-2022'))) await insertCrisis(db, crisisOf('kill-2022'))
for (let i = 0; ; i++) {
  const { report, claims } = reportOf({ crisis: 'kill-2022', publisher: `${round}/${i}` }, [
    { value: 100 + i, rest: `people left in round ${round}` },
    { value: 200 + i, rest: 'came home' },
    { value: 300 + i, rest: 'x'.repeat(2000) },
  ])
  const { id } = await insertReport(db, report, claims)
  process.stdout.write(`stored ${id}\n`)
}
