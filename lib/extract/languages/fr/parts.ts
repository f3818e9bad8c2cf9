import { list, rows } from '../tables'

/** Words by which the part of a figure and its measure are told. */
export const parts = {
  severalCarriers: list(
    'vols|avions|appareils|rotations|hélicoptères|helicopteres|bateaux|navires|bus|autobus|autocars|cars|convois|trains|charters|aéronefs',
  ),
  carrierKinds: list(
    'civils|civil|militaires|militaire|commerciaux|commercial|affrétés|humanitaires',
  ),
  ordinals: list(
    'premier|première|premiere|deuxième|deuxieme|second|seconde|troisième|troisieme|quatrième|quatrieme|cinquième|cinquieme|sixième|septième|huitième|neuvième|dixième|dernier|dernière|derniere',
  ),
  agents: list('par'),
  passives: list('été|ete|être|etre|est|sont|fut|furent|étaient|etaient|était|etait'),
  perfect: list('a|ont|avait|avaient|avoir|ayant'),
  shelters: list(
    'héberge|heberge|hébergent|hebergent|accueille|accueillent|loge|logent|abrite|abritent',
  ),
  choices: list(
    "refuse de partir|refusent de partir|preferent rester|prefere rester|choisi de rester|decide de rester|souhaitent rester|veulent rester|voulu rester|ne souhaitent pas|ne veulent pas|n' ont pas voulu|en contact",
  ),
  underway: list('en route|en route pour|en partance|arrivant|quittant|fuyant|rentrant|traversant'),
  subgroups: list(
    'marins|proches|conjoints|missionnaires|employés|employes|travailleurs|agents|diplomates|personnels|journalistes|médecins|medecins|enseignants|ingénieurs|ingenieurs|pèlerins|pelerins|touristes|athlètes|athletes|joueurs|humanitaires',
  ),
  kin: list('proches|parents|conjoints|familles|épouses|epouses|époux|epoux'),
  forces: list('militaires|armée|armee|marine|troupes|soldats|bundeswehr'),
  embassies: list('ambassade|ambassades|consulat|consulats|ambassadeur|ambassadrice|mission'),
  standing: list('sont|est|étaient|etaient|bloqués|bloques|coincés|coinces|massés|masses'),
  borders: list('frontière|frontiere|frontières|frontieres'),
  presentTense: list(
    'sont en|sont au|sont aux|se trouvent en|se trouvent au|se trouvent a|se trouve en|desormais en|maintenant en|deja en',
  ),
  definite: list('les|ces'),
  determiners: list(
    'numéro|numero|deuxième|deuxieme|premier|troisième|chaque|dernier|ce|cet|cette|autre|seul|pour',
  ),
  persons: list('qui'),
  since: list('depuis'),
}

export const averages = {
  before: 'une moyenne de|en moyenne|au rythme de|à raison de',
  after: "par jour|chaque jour|quotidiennement|à l'heure|par heure|par semaine|par mois",
}

export const itWas =
  "c'était|ce sont|ils étaient|ils sont|elles sont|il s'agit de|il s'agit à ce jour de"

export const ways: [string, string][] = [
  ...rows('sea', 'par mer|par bateau|par voie maritime'),
  ...rows('land', 'par la terre|par voie terrestre'),
  ...rows('road', 'par la route|en voiture'),
  ...rows('bus', 'en bus|en autocar|en car'),
  ...rows('train', 'en train|par le train'),
  ...rows('foot', 'à pied'),
]

export const movers = rows<true>(
  true,
  "armée de l'air|forces armées|armée|armées|marine|marine nationale|compagnie|compagnies|soldats|police|bénévoles|croix-rouge|croissant-rouge|air|airlines|tunisair|bundeswehr|force aérienne",
)

export const nationalBodies: [string, string][] = [
  ...rows('USA', 'Pentagone|Maison Blanche|Maison-Blanche'),
  ...rows('FRA', "Quai d'Orsay|Élysée|Matignon|Hôtel de Brienne"),
  ...rows('GBR', 'Downing Street'),
  ...rows('RUS', 'Kremlin'),
]

export const speaking = {
  bodyNouns: list(
    'ministère|ministere|ministères|ambassade|ambassades|département|departement|gouvernement|agence|autorités|autorites|autorité|consulat|armée|armee|marine|police|bureau|commission|organisation|service|services|administration|cabinet|compagnie|union|parlement|délégation|conseil|comité|comite|centre|commandement|mission|préfecture|prefecture|présidence|presidence|diplomatie|chancellerie',
  ),
  spokesNouns: list('porte|parole|communiqué|communique|déclaration|tweet|message|note'),
  headNouns: list('chef|cheffe|directeur|directrice|patron'),
  reportNouns: list(
    'décompte|decompte|bilan|estimation|estimations|données|donnees|chiffres|rapport|communiqué|communique',
  ),
  reportLeads: list('selon|par|dans'),
  relays: list(
    'xinhua|afp|reuters|tass|ap|aps|tap|map|vna|belga|ats|dpa|ansa|efe|cvn|chine|interfax',
  ),
  personPronouns: list('il|elle|lui|son|sa|ses'),
  selfPronouns: list('nous|je|nos|notre|on'),
  refersBack: list(
    'ils|elles|il|elle|leurs|leur|ceux|celles|ces|cela|puis|aussi|autres|autre|•|-|*|eux|ses|son|ainsi|y|là',
  ),
}
