export { reconcile, type Context } from './reconcile'
