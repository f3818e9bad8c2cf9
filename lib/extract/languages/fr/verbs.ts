/** Forms of a French verb that news of evacuations use: third persons and the nominal ones. */
export interface Forms {
  told: string[]
  /** Future and conditional, which speak of what is to come. */
  future: string[]
}

const FUTURE = ['a', 'ont', 'ait', 'aient', 'ons']

/** "évacué", "évacuée", "évacués", "évacuées" */
export const participles = (masculine: string): string[] =>
  (masculine.endsWith('s') ? ['', 'e', 'es'] : ['', 'e', 's', 'es']).map((end) => masculine + end)

/** Conjugates a regular verb in -er. */
export function er(infinitive: string): Forms {
  const stem = infinitive.slice(0, -2)
  // "rapatrié" and "rapatrie" are one form without accents; "-geons", "-çait" are not needed.
  const endings = ['e', 'ent', 'er', 'ons', 'ait', 'aient', 'ant', 'erent', 'a']
  return {
    told: [...endings.map((ending) => stem + ending), ...participles(`${stem}é`)],
    future: FUTURE.map((ending) => infinitive + ending),
  }
}

/** An irregular verb: its other forms, its participle, and the stem of its future. */
export const irregular = (told: string, participle: string, root = ''): Forms => ({
  told: [...told.split('|'), ...(participle === '' ? [] : participles(participle))],
  future: root === '' ? [] : FUTURE.map((ending) => root + ending),
})
