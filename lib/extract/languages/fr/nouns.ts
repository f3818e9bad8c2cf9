import type { Refusal } from '../../../model/report'
import { keyOf } from '../../../model/text'
import type { Noun } from '../types'
import { list, rows } from '../tables'

const people = (group: Noun['group'], words: string, extra: Partial<Noun> = {}): [string, Noun][] =>
  rows<Noun>({ unit: 'people', group, ...extra }, words)
const units = (unit: Noun['unit'], words: string): [string, Noun][] =>
  rows<Noun>({ unit, group: unit === 'families' ? 'families' : 'people' }, words)

export const nouns = (): [string, Noun][] => [
  ...people(
    'people',
    'personnes|personne|individus|civils|civil|hommes|homme|femmes|femme|résidents|résident|résidentes|habitants|habitantes|riverains|adultes|touristes|touriste|voyageurs|vacanciers|visiteurs|pèlerins|patients|personnes âgées|survivants|rescapés|membres|membre|proches|parents|marins|pêcheurs|journalistes|joueurs|athlètes|orphelins|villageois|insulaires|âmes|interprètes|ayants droit|conjoints|fidèles|équipiers|estivants|campeurs|sans-abri',
  ),
  ...people('people', 'passagers|passager|passagères', { belongs: true }),
  ...people('people', 'évacués|évacuées|rapatriés|rapatriées|réfugiés rapatriés', {
    belongs: true,
    event: 'evacuated',
  }),
  ...people(
    'nationals',
    'ressortissants|ressortissant|ressortissantes|citoyens|citoyen|citoyennes|compatriotes|compatriote|nationaux|concitoyens|expatriés|sujets',
    { belongs: true },
  ),
  ...people(
    'students',
    'étudiants|étudiant|étudiantes|élèves|stagiaires|boursiers|étudiants en médecine',
    {
      belongs: true,
    },
  ),
  ...people(
    'staff',
    'employés|employées|travailleurs|travailleur|agents|diplomates|diplomate|personnels|personnel|coopérants|collaborateurs|fonctionnaires|médecins|infirmières|infirmiers|soignants|enseignants|professeurs|ingénieurs|missionnaires|volontaires|bénévoles|humanitaires|techniciens|ouvriers|religieux|religieuses|salariés|travailleurs humanitaires|membres du personnel|contractuels|auxiliaires',
    { belongs: true },
  ),
  ...people(
    'children',
    'enfants|enfant|mineurs|mineur|bébés|nourrissons|filles|garçons|fillettes|écoliers|adolescents',
  ),
  ...people(
    'foreigners',
    'étrangers|étrangères|étranger|ressortissants étrangers|citoyens étrangers|personnes étrangères|étudiants étrangers|travailleurs étrangers|touristes étrangers|ressortissants de pays tiers|ressortissants européens|citoyens européens|européens|européennes|africains|ressortissants africains|étudiants africains',
  ),
  ...people(
    'refugees',
    "réfugiés|réfugié|réfugiées|migrants|migrantes|demandeurs d'asile|immigrés|exilés",
  ),
  ...units('families', 'familles|famille'),
  ...units('households', 'ménages|foyers'),
  ...units('flights', 'vols|vol|avions|avion|appareils|hélicoptères|rotations|rotation'),
  ...units('buses', 'bus|autobus|autocars|cars|minibus'),
  ...units('trains', 'trains|train'),
  ...units(
    'vehicles',
    'véhicules|voitures|bateaux|navires|camions|ambulances|ferries|embarcations|convois',
  ),
]

export const refusedNouns: [string, Refusal][] = [
  ...rows<Refusal>(
    'troops',
    'soldats|soldat|militaires|militaire|troupes|casques bleus|policiers|gendarmes|marines|combattants|miliciens|rebelles|insurgés|parachutistes|commandos|légionnaires|paras|hommes armés|membres des forces',
  ),
  ...rows<Refusal>(
    'casualties',
    'morts|mort|décès|tués|blessés|victimes|corps|disparus|vies|cas|contaminations|infections|détenus|otages|dépouilles',
  ),
  ...rows<Refusal>(
    'money',
    "euros|euro|dollars|dollar|livres|yuans|roubles|roupies|dinars|francs|yens|€|millions d'euros|millions de dollars|milliards",
  ),
  ...rows<Refusal>('capacity', 'places|place|sièges|siège|lits|chambres|couchages|tentes'),
  ...rows<Refusal>(
    'distance',
    'km|kilomètres|kilomètre|mètres|mètre|milles|miles|hectares|degrés|kilomètres carrés|pieds',
  ),
  ...rows<Refusal>(
    'time',
    'heures|heure|h|minutes|minute|secondes|jours|jour|journées|semaines|semaine|mois|ans|an|années|année|nuits|nuit|fois|décennies|siècles|gmt|week-ends',
  ),
  ...rows<Refusal>('age', "ans d'âge"),
  ...rows<Refusal>('percentage', '%|pour cent|pourcent|points'),
  ...rows<Refusal>(
    'not_people',
    "pays|nations|nationalités|nationalité|états|tonnes|tonne|kilos|kilogrammes|litres|entreprises|sociétés|appels|courriels|messages|missiles|roquettes|obus|frappes|attaques|bombardements|bâtiments|immeubles|maisons|logements|habitations|villes|villages|localités|communes|quartiers|régions|provinces|départements|aéroports|ambassades|hôpitaux|écoles|universités|abris|refuges|centres|camps|passeports|documents|visas|demandes|requêtes|avis|alertes|chiens|chats|animaux|valises|opérations|phases|phase|groupes|groupe|équipes|équipe|lignes|numéros|ministères|ministres|ambassadeurs|incendies|foyers d'incendie|feux|points|lieux|sites|routes|couloirs|corridors|passages|ponts|ports|îles|districts|organisations|réunions|explosions|secousses|répliques|doses|vaccins|couvertures|colis|pompiers|sapeurs-pompiers|buts|voix|sièges|députés|articles|pages|questions|langues|étapes|options|raisons|chars|drones|navires de guerre|a400m|postes|postes-frontières|édifices|événements|cartons|masques|partis|prix",
  ),
]

/** What digits are after these. */
export const labels: ReadonlyMap<string, Refusal> = new Map(
  [
    ...rows<Refusal>(
      'flight_number',
      'vol|phase|no|n|numéro|route|article|résolution|page|section|étape|jour|porte|terminal|boeing|airbus|niveau|chapitre|catégorie|salle|autoroute|partie|classe|version|an|département',
    ),
    ...rows<Refusal>('not_people', 'covid|téléphone|tel|whatsapp|magnitude|chaîne'),
    ...rows<Refusal>('money', 'usd|eur'),
  ].map(([word, reason]): [string, Refusal] => [keyOf(word), reason]),
)

export const suffixes: ReadonlyMap<string, Refusal> = new Map([
  ...rows<Refusal>('ordinal', 'er|ere|e|eme|ieme|nd|nde|ers|°'),
  ...rows<Refusal>('time', 'h'),
  ...rows<Refusal>('distance', 'km|m'),
  ...rows<Refusal>('percentage', '%'),
  ...rows<Refusal>('money', '€'),
])

export const stops = list(
  "à|a|au|aux|de|du|des|d'|en|dans|par|pour|sur|sous|avec|sans|vers|chez|entre|depuis|avant|après|apres|pendant|durant|dès|contre|via|selon|hors|jusqu'|que|qu'|qui|dont|où|ou|lequel|laquelle|lesquels|lorsque|lorsqu'|quand|tandis|alors|comme|bien|parce|mais|si|et|ni|donc|le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|se|s'|lui|y|ne|n'|pas|il|elle|ils|elles|on|nous|est|sont|était|etait|étaient|etaient|été|ete|ont|avait|avaient|aurait|auraient|sera|seront|serait|seraient|être|etre|ayant|étant|doit|doivent|devraient|va|vont|peuvent|peut|déclaré|annoncé|annonce|dit|hier|aujourd|demain|ici|là|déjà|deja|encore|toujours|aussi|également|egalement|notamment|arrivent|partent|restent|vivent|attendent|viennent|quittent|fuient|rentrent|chaque|tous|toutes|tout|,|.|;|:|(|)|[|]|\"|“|”|«|»|'|‘|’|-|–|—|!|?|…",
)

export const modifiers = list(
  'premiers|premières|premieres|derniers|dernières|dernieres|jeunes|nouveaux|nouvelles',
)

export const ofPhrase = {
  of: list("de|d'|du|des"),
  own: list('ses|leurs|les|nos|ces|la|le|leur'),
  pronouns: list('eux|elles|entre|ceux|celles|lesquels'),
}
export const possessives = list('ses|leurs|nos|son|sa')
export const others = list('autres|autre|plus|supplémentaires|supplementaires')
export const countriesNoun = list('pays|nations|nationalités|nationalites|états|etats')
export const nationalityNouns = list('nationalité|nationalite|origine|passeport')
