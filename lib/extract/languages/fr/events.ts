import type { Event } from '../../../model/claim'
import type { Refusal } from '../../../model/report'
import type { EventWord, Modality } from '../types'
import { list, rows } from '../tables'
import { er, irregular, type Forms } from './verbs'

type Extra = Omit<EventWord, 'event' | 'refuse' | 'future'>

/** All forms of a verb; those of the future say that it is planned. */
const verb = (event: Event, { told, future }: Forms, extra: Extra = {}): [string, EventWord][] => [
  ...told.map((form): [string, EventWord] => [form, { event, ...extra }]),
  ...future.map((form): [string, EventWord] => [form, { event, ...extra, future: true }]),
]

const verbs = (event: Event, infinitives: string, extra: Extra = {}): [string, EventWord][] =>
  infinitives.split(' ').flatMap((infinitive) => verb(event, er(infinitive), extra))

const of = (event: Event, phrases: string, extra: Extra = {}) =>
  rows<EventWord>({ event, ...extra }, phrases)

const none = (refuse: Refusal, phrases: string) => rows<EventWord>({ event: null, refuse }, phrases)

export const events = (): [string, EventWord][] => [
  ...verbs(
    'evacuated',
    'évacuer exfiltrer sauver transférer héliporter aéroporter embarquer relocaliser',
  ),
  ...verbs('evacuated', 'escorter convoyer acheminer délocaliser'),
  ...verb(
    'evacuated',
    irregular(
      'secourir|secourt|secourent|extraire|extrait|extraient|extraits|extraite|extraites',
      'secouru',
      'secourr',
    ),
  ),
  ...of(
    'evacuated',
    "a sorti|ont sorti|avoir sorti|avait sorti|avaient sorti|a fait sortir|ont fait sortir|fait sortir|faire sortir|mis à l'abri|mise à l'abri|mises à l'abri|mettre à l'abri|met à l'abri|mis en sécurité|mettre en sécurité|mises en sécurité|pris en charge|prises en charge|a pu faire partir|a aidé à quitter|aidé à quitter|aidé à partir|permis à|tirés d'affaire",
  ),
  ...of('evacuated', 'évacuation|évacuations|exfiltration|sauvetage|transfert|pont aérien|à bord', {
    weak: true,
  }),
  ...verbs('evacuated', 'emmener amener transporter mener déplacer envoyer déposer', {
    carry: true,
  }),
  ...of('evacuated', 'emmène|emmènent|amène|amènent|mène', { carry: true }),
  ...verb(
    'evacuated',
    irregular('conduire|conduit|conduisent|conduits|conduite|conduites|conduisait', '', 'conduir'),
    { carry: true },
  ),
  ...verbs('returned_home', 'rapatrier ramener rentrer retourner regagner'),
  ...of('returned_home', 'ramène|ramènent'),
  ...verb(
    'returned_home',
    irregular('revenir|revient|reviennent|revenaient|revinrent', 'revenu', 'reviendr'),
  ),
  ...of(
    'returned_home',
    'de retour|chez eux|dans leur pays|au pays|à la maison|auprès des leurs|de retour en|retrouvé leurs familles',
  ),
  ...of('returned_home', 'rapatriement|rapatriements|retour', { weak: true }),
  ...verbs('left', 'quitter', { object: 'from' }),
  ...verb('left', irregular('fuir|fuit|fuient|fuyant|fuyaient|fui', '', 'fuir'), {
    object: 'from',
  }),
  ...verb(
    'left',
    irregular('partir|part|partent|partait|partaient|partirent|partant', 'parti', 'partir'),
  ),
  ...verb('left', irregular('sortir|sort|sortent|sortirent|sortait|sortaient', 'sorti', 'sortir')),
  ...verbs('left', 'échapper décoller envoler traverser voyager transiter filer'),
  ...verb(
    'left',
    irregular(
      "franchir|franchit|franchissent|franchissant|enfuir|s'enfuit|s'enfuient",
      'franchi',
      'franchir',
    ),
  ),
  ...of(
    'left',
    "enfuis|enfui|passé la frontière|passer la frontière|passent la frontière|pris la route|pris la fuite|pris le chemin|prennent la fuite|en route pour|en route|en partance|se sont rendus|s'est rendu|mis le cap",
  ),
  ...verbs('arrived', 'arriver débarquer atterrir'.replace(' atterrir', '')),
  ...verb('arrived', irregular('atterrir|atterrit|atterrissent|atterri', '', 'atterrir')),
  ...of(
    'arrived',
    "entrés|entrées|entrent|entrer|s'est posé|se sont posés|se pose|se posent|se poser|s'étaient posés|posé à|posés à|touché le sol|à l'abri|en sécurité|sains et saufs|sont à l'abri|sont en sécurité|sont en|sont au|sont aux|se trouvent en|se trouvent au|se trouvent à|se trouve en|se trouvaient en|désormais en|maintenant en|déjà en|arrivée|gagné",
  ),
  ...of('arrived', 'se poseront|se posera|entreront|seront en sécurité', {}).map(
    ([form, word]): [string, EventWord] => [form, { ...word, future: true }],
  ),
  ...verb(
    'arrived',
    irregular('rejoindre|rejoignent|atteindre|atteint|atteignent|rejoint', '', 'rejoindr'),
    { object: 'to' },
  ),
  ...verb('arrived', irregular('venir|vient|viennent|venaient|vinrent|venant', 'venu', 'viendr'), {
    weak: true,
  }),
  ...verb(
    'arrived',
    irregular(
      'accueillir|accueille|accueillent|accueillait|recevoir|reçoit|reçoivent|reçu|reçus|reçue|reçues',
      'accueilli',
      'accueiller',
    ),
    { host: true },
  ),
  ...verbs('arrived', 'héberger loger abriter', { host: true }),
  ...of(
    'planned',
    'attendus|attendu|attendue|attendues|prévu|prévue|prévus|prévues|programmé|programmés|est attendu|sont attendus|sont attendues|devraient suivre|suivront',
  ),
  ...verbs('remaining', 'rester demeurer'),
  ...of(
    'remaining',
    "encore en|encore au|encore à|toujours en|toujours au|toujours à|encore sur place|toujours sur place|sur place|encore bloqués|toujours bloqués|sont bloqués|étaient bloqués|restent bloqués|sont coincés|étaient coincés|sont piégés|refusé de partir|refusent de partir|préfèrent rester|préféré rester|choisi de rester|décidé de rester|souhaitent rester|veulent rester|voulu rester|ne souhaitent pas|ne veulent pas|n'ont pas pu|n'ont pas voulu|ne peuvent pas|n'ont pu",
  ),
  ...of(
    'remaining',
    'bloqué|bloqués|bloquée|bloquées|coincé|coincés|coincées|piégés|pris au piège',
    { weak: true },
  ),
  ...verb(
    'awaiting',
    irregular(
      'attendre|attend|attendent|attendaient|attendait|patientent|patienter|patientaient|patientant',
      '',
      'attendr',
    ),
  ),
  ...of(
    'awaiting',
    "en attente|en attente de|à la frontière|aux frontières|dans l'attente|en transit|dans des abris|dans des centres d'accueil|font la queue|faisaient la queue",
  ),
  ...verbs(
    'registered',
    'résider étudier travailler recenser enregistrer contacter localiser signaler',
  ),
  ...verb(
    'registered',
    irregular(
      "vivre|vit|vivent|vivaient|vivait|vécu|inscrire|inscrivent|s'inscrire",
      'inscrit',
      'vivr',
    ),
  ),
  ...of(
    'registered',
    "se sont inscrits|se sont manifestés|se sont fait connaître|se sont signalés|ont demandé|avaient demandé|a demandé|souhaitent partir|souhaitent quitter|souhaitaient partir|veulent partir|veulent rentrer|souhaitent rentrer|désireux de|en contact|établis en|établis au|installés en|installés au|résidant en|résidants|expatriés en|sont présents|étaient présents|présents en|présents au|comptait|compterait|y a|y avait|s'y trouvaient|se trouvaient",
  ),
  ...of('registered', 'estimée|estimé|estimés|estime', { weak: true }),
  ...none(
    'casualties',
    'tués|tué|tuée|tuées|tuant|tuer|morts|mort|mortes|morte|décédés|décédé|décédées|péri|périrent|blessés|blessé|blessées|blessant|disparus|disparu|arrêtés|arrêté|enlevés|enlevé|kidnappés|contaminés|infectés|hospitalisés|noyés|noyé|perdu la vie|ont trouvé la mort|trouvé la mort|fait plus de|coûté la vie|détenus|emprisonnés',
  ),
  ...none(
    'displaced_inside',
    'déplacés internes|déplacées internes|déplacés|sinistrés|sans abri|sans électricité|sans eau|affectés|touchées par|ont besoin',
  ),
  ...none(
    'capacity',
    'capacité|capacité de|pouvant accueillir|peut accueillir|peuvent accueillir|pouvant transporter|peut transporter|peut embarquer|places|sièges',
  ),
  ...none(
    'no_event',
    'manifesté|manifestent|manifestaient|déployés|déployé|déploiement|mobilisés|votent|échangés|employait|emploie',
  ),
]

export const particles: [string, Event][] = [
  ...rows<Event>('evacuated', "hors de|hors du|en lieu sûr|en sécurité|à l'abri"),
  ...rows<Event>('returned_home', 'chez eux|à la maison|au pays|dans leur pays'),
]

export const modals: [string, Modality][] = [
  ...rows<Modality>(
    'planned',
    "sera|seront|serait|seraient|va|vont|allait|allaient|prévoit|prévoit de|prévoient|prévoyait|prévu|prévue|prévus|doit|doivent|devra|devront|devrait|devraient|devait|devaient|peut|peuvent|pourra|pourront|pourrait|pourraient|veut|veulent|souhaite|souhaitent|compte|comptent|espère|espèrent|entend|entendent|tente|tentent|tenter de|s'apprête|s'apprêtent|se prépare|se préparent|prêt à|prête à|prêts à|en passe|sur le point|promis|appelé|appelle|ordonné|demandé|chargé de|chargés de|il faut|qui permettra|permettra|permettront|envisage|envisagent|prochains",
  ),
  ...rows<Modality>(
    'undone',
    "attendent d'être|attend d'être|en attente d'être|attendent de|attend de|attendent encore|en attente de|dans l'attente de",
  ),
  ...rows<Modality>('negated', "ne|n'|pas|jamais|sans|aucun|aucune|personne"),
]

export const presence = rows<true>(
  true,
  'il y a|il y avait|y a|y avait|compte|comptait|comptent|sont|étaient|avait|dispose de|vivent|vivaient|résident|résidaient',
)

export const carriers: [string, string][] = [
  ...rows(
    'flight',
    'vol|vols|avion|avions|appareil|appareils|rotation|rotations|jet|charter|charters|hélicoptère|hélicoptères|a400m|a330|airbus|boeing|c-17|c-130|aéronef|aéronefs|tunisair'.replace(
      '|tunisair',
      '',
    ),
  ),
  ...rows('ship', 'bateau|bateaux|navire|navires|ferry|frégate|bâtiment|paquebot|croiseur'),
  ...rows('bus', 'bus|autobus|autocar|autocars|car|cars|minibus|convoi|convois'),
  ...rows('train', 'train|trains'),
  ...rows('group', 'groupe|vague|contingent|lot'),
]

export const aboard = rows<true>(
  true,
  'à bord|avec|avec à son bord|avec à bord|transportant|emportant|ramenant|à bord de|à son bord',
)
export const onBoard: [string, 'opening' | 'anywhere'][] = [
  ...rows<'opening' | 'anywhere'>('opening', 'à bord|à son bord|à leur bord|parmi les passagers'),
  ...rows<'opening' | 'anywhere'>('anywhere', 'se trouvaient à bord|étaient à bord'),
]

export const present = list(
  'part|partent|arrive|arrivent|decolle|decollent|atterrit|atterrissent|quitte|quittent',
)
export const residence = list('vivent|vit|vivaient|vivait|residant|residaient|reside|resident')
export const crossings = list(
  'franchi|franchis|franchit|franchissent|franchir|traverse|traverses|traversent|traverser|passe la frontiere',
)
export const motions = list(
  'en route pour|en route|en partance|se sont rendus|voyage|voyagent|venus|partis|parti|pris la route|pris le chemin|transite|transites',
)
export const statives = list(
  "sont en|sont au|sont aux|se trouvent en|se trouvent au|se trouvent a|se trouve en|se trouvaient en|desormais en|maintenant en|deja en|a l'abri|en securite|sont a l'abri|sont en securite|sains et saufs",
)
export const fulfilled = list('permis|reussi|parvenu|parvenus|pu|aide|servi|suffi|fallu|fait|apres')
