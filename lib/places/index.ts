export {
  countryName,
  countryNames,
  demonym,
  findCountry,
  isCountry,
  labelPoint,
  peopleNames,
  placeNames,
  placePoint,
  type Point,
} from './look-up'
