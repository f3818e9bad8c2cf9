export { explain } from './explain'
export { extract, EXTRACTOR_VERSION } from './extract'
export type { ExtractContext, Explanation, Extraction, NumberRead } from './types'
