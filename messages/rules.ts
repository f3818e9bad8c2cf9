import { rules as en } from './en/rules'

/** The rules in words. Apart from `m`: only one page, made on the server, says them all. */
export const rules = en
