import { existsSync, readFileSync } from 'node:fs'

const FILE = '../shared/articles/2022-03-02-wang-kuleba.txt'

/** The real article, which is read where it lies; null where it is absent. Its first words are no text. */
export const realArticle = (): string | null =>
  existsSync(FILE) ? readFileSync(FILE, 'utf8').replace(/^\s*date \S+\s*/, '') : null
