/**
 * The pages of the contact sheet: a name, and where it lies. Ids are looked up, since they are made
 * from the content.
 * @param {string} address
 * @returns {Promise<{ name: string, title: string, path: string }[]>}
 */
export async function pagesOf(address) {
  const first = async (/** @type {string} */ path) => {
    const answer = await fetch(`${address}/api/v1/${path}`)
    return (await answer.json()).items[0]
  }
  const crisis = '/c/ukraine-2022'
  const claim = await first('claims?crisis=ukraine-2022&destination=POL&nationality=CHN')
  const { report } = claim
  const series = 'ukraine-2022~IND~nationals~UKR~returned_home'
  const why = `nationality=IND&why=${series}&day=2022-03-07`
  return [
    { name: 'overview', title: 'Overview', path: crisis },
    { name: 'map', title: 'Map', path: `${crisis}/map` },
    { name: 'country', title: 'A country opened', path: `${crisis}/map?country=POL` },
    { name: 'timeline', title: 'Timeline', path: `${crisis}/timeline` },
    { name: 'selection', title: 'One nationality', path: `${crisis}/timeline?nationality=IND` },
    { name: 'claims', title: 'Claims', path: `${crisis}/claims` },
    { name: 'evidence', title: 'Evidence', path: `${crisis}/claims?claim=${claim.id}` },
    { name: 'rivals', title: 'Rivals', path: `${crisis}/rivals` },
    { name: 'explanation', title: 'Why a number', path: `${crisis}/timeline?${why}` },
    { name: 'series', title: 'One series', path: `/series/${series}?day=2022-03-08` },
    { name: 'reports', title: 'Reports', path: `${crisis}/reports` },
    { name: 'report', title: 'One report', path: `/reports/${report}` },
    { name: 'claim', title: 'One claim', path: `/claims/${claim.id}` },
    { name: 'new-report', title: 'A new report', path: '/reports/new' },
    { name: 'crises', title: 'All crises', path: '/crises' },
    { name: 'small-crisis', title: 'A small crisis', path: '/c/kazakhstan-2022' },
    { name: 'empty', title: 'Nothing found', path: `${crisis}?q=zzz` },
    { name: 'about', title: 'About', path: '/about' },
  ]
}

/** Each page in these; the widest only where there is something to spread out. */
export const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
]
export const SCHEMES = /** @type {const} */ (['light', 'dark'])
export const WIDEST = { name: 'widest', width: 2560, height: 1440 }
export const ON_WIDEST = ['overview', 'map', 'claims']
