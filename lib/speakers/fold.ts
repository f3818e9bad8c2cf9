/**
 * The form in which spellings of a name are compared: without case, accents, articles,
 * possessives and punctuation. "India's Ministry" and "INDIA MINISTRY" fold to the same.
 */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.|[\s,)]|$)/g, '$1')
    .replace(/'s\b|(?<=s)'(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?:^| )(?:the|a|an)(?= )/g, '')
    .trim()

export const words = (name: string): string[] => fold(name).split(' ').filter(Boolean)
