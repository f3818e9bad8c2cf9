export { extract, EXTRACTOR_VERSION } from './extract'
export type { ExtractContext, Extraction } from './types'
