/** What a component reads off a claim. Components take these from here, as they take all else. */
export { boundsOf } from '../model/bounds'
export { destinationCountries, hasJointDestinations } from '../model/claim'
