import { keyOf } from '../../../model/text'
import { list, rows, setOf } from '../tables'
import { peoples } from './peoples'

export const speech: [string, 'after' | 'both'][] = rows<'after' | 'both'>(
  'both',
  'a dit|a déclaré|a annoncé|ont annoncé|a indiqué|ont indiqué|a affirmé|a précisé|a expliqué|a confirmé|ont confirmé|a fait savoir|ont fait savoir|a ajouté|a souligné|a rappelé|a assuré|a promis|a informé|a rapporté|a écrit|a tweeté|a estimé|a révélé|a reconnu|annonce|annoncent|déclare|indique|indiquent|affirme|précise|explique|confirme|rapporte|dit|assure|souligne|estime|rappelle|a-t-il annoncé|a-t-il déclaré|a-t-il indiqué|a-t-il précisé|a-t-elle déclaré|a-t-on appris|a-t-il dit|a-t-elle annoncé|a-t-elle indiqué|indiquait|avait annoncé|avait indiqué',
)

export const sources = rows<true>(
  true,
  "selon|d'après|à en croire|de source|citant|cité par|indique un communiqué de|indique un communiqué du|aux dires de|comme l'a annoncé|comme l'a indiqué|d'après les chiffres de|selon les chiffres de|selon un communiqué de|selon un communiqué du",
)

export const speakerNouns = setOf(() => [
  ...list(
    'ministre|ministère|ministere|porte|parole|portevoix|responsable|responsables|gouvernement|gouvernements|ambassade|ambassades|département|departement|secrétaire|secretaire|secrétariat|président|president|présidente|presidente|présidence|presidence|agence|autorités|autorites|autorité|source|sources|service|services|ambassadeur|ambassadrice|envoyé|consulat|consul|commandant|général|general|gouverneur|préfet|prefet|préfecture|prefecture|maire|mairie|armée|armee|marine|police|communiqué|communique|chef|cheffe|premier|première|affaires|étrangères|etrangeres|défense|defense|intérieur|interieur|vice|état|etat|major|santé|sante|transports|transport|frontières|gardes|garde|local|locale|régional|médias|medias|presse|organisation|commission|commissaire|cabinet|compagnie|aérienne|aerienne|directeur|directrice|conseil|délégation|bureau|diplomate|diplomates|diplomatie|données|parlement|administration|syndicat|chancelier|chancellerie|sécurité|securite|civile|civil|urgence|aviation|coordinateur|représentant|comité|comite|communauté|équipe|force|forces|mission|quai|élysée|humanitaire|croix|rouge|haut|commissariat|réfugiés|pompiers|national|nationale|fédéral|délégué|haute|union|européenne',
  ),
  ...peoples().map(([word]) => keyOf(word)),
])
export const speakerLinks = list("de|du|des|d'|la|le|les|l'|et|en|pour|aux|au|-|&|.")
export const speakerSkips = list(
  "aussi|également|egalement|a|ont|avait|plus|tard|ce|hier|déjà|deja|encore|ensuite|par|ailleurs|lui|l'|le|en",
)
export const pronouns = list('il|elle|ils|elles|on|nous')
export const articles = list("le|la|les|l'|un|une|au|du")
