/** Forms of a Spanish verb that news of evacuations use: third persons, "we", and the nominal ones. */
export interface Forms {
  /** Present, past, participles, gerund, infinitive with and without pronouns. */
  told: string[]
  /** Future and conditional, which speak of what is to come. */
  future: string[]
}

const ENDINGS = {
  ar: 'a an amos o aron aba aban ado ada ados adas ando e en',
  er: 'e en emos io ieron ia ian ido ida idos idas iendo a an',
  ir: 'e en imos io ieron ia ian ido ida idos idas iendo a an',
}
const PRONOUNS = ['', 'lo', 'la', 'los', 'las', 'se', 'les', 'nos']

/**
 * Conjugates a regular verb; `more` are its irregular forms ("sale|salen"), `root` the stem of its
 * future where that is irregular ("saldr"). Accents do not matter: they are dropped in look-ups.
 */
export function forms(infinitive: string, more = '', root = infinitive): Forms {
  const stem = infinitive.slice(0, -2)
  const kind = infinitive.endsWith('ar') ? 'ar' : infinitive.endsWith('er') ? 'er' : 'ir'
  const regular = ENDINGS[kind].split(' ').map((ending) => stem + ending)
  const infinitives = PRONOUNS.map((pronoun) => infinitive + pronoun)
  return {
    told: [...regular, ...infinitives, ...(more === '' ? [] : more.split('|'))],
    future: ['a', 'an', 'emos', 'ia', 'ian'].map((ending) => root + ending),
  }
}
