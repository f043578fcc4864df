/** Words of a campus's page. */
import type { Complement, Complements } from '../domain/complements.ts';
import { andList, number, plural } from './language.ts';

/** "de l'académie d'Orléans-Tours", "du vice-rectorat de Polynésie française". */
function ofThe(academie: string): string {
  return academie.startsWith('vice-rectorat') ? `du ${academie}` : `de l'${academie}`;
}

export const detailTexts = {
  alsoCalled: (name: string) => `Nom d'usage : ${name}`,
  titleUnknown: "L'intitulé exact n'a pas été retrouvé.",
  formerNames: (names: readonly string[]) =>
    `${plural(names.length, 'Ancien nom', 'Anciens noms')} : ${names.join(' ; ')}`,
  filiere: 'Filière',
  otherFilieres: (count: number) => plural(count, 'Autre filière', 'Autres filières'),
  place: 'Lieu',
  academie: 'Académie',
  regionAcademique: 'Région académique',
  labelTerm: 'Label',
  unknownAcademie: 'Académie à préciser',
  labelSince: (year: number) => `labellisé en ${year}`,
  excellenceSince: (year: number) => `excellence en ${year}`,
  labelYearUnknown: 'année du label non retrouvée',
  merged: (title: string, note: string | null) => `« ${title} » : ${note ?? 'regroupé avec ce campus'}.`,
  redirected: (title: string) => `Vous cherchiez « ${title} ».`,
  missions: 'Missions',
  missionsIntroduction: 'Les campus labellisés ont pour missions :',
  missionsSource: 'Source des missions :',
  trades: 'Métiers et formations',
  topics: "Ce qu'on y apprend, ce qu'on y fait",
  noTopics: "Les thèmes de ce campus n'ont pas été retrouvés dans une source publique.",
  levels: 'Niveaux de formation',
  noLevels: 'Niveaux de formation non publiés.',
  levelCited: 'cité',
  levelNotCited: 'non cité',
  levelsNote: "« Non cité » ne veut pas dire absent : les sources de l'atlas n'en parlent pas.",
  network: 'Réseau',
  head: 'Établissement support',
  headCited: 'Établissement cité',
  headUnknown: 'Établissement support non publié.',
  headWithRole: (role: string) => `Rôle : ${role}`,
  sites: 'Sites',
  membersOf: (kind: string, count: number) => `${kind} (${count})`,
  membersNote: 'Membres cités par les sources : la liste peut être incomplète.',
  noMembers: 'Membres du réseau non publiés.',
  contact: 'Contact',
  website: 'Site du campus',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  noContact: 'Contact non publié.',
  roleOnly: (role: string) => `${role} : nom et coordonnées non publiés.`,
  source: 'Source :',
  academiePage: (academie: string) => `Page ${ofThe(academie)}`,
  referent: 'Référent académique',
  referentOf: (academie: string) => `Pour les campus ${ofThe(academie)}`,
  referentUnknown: 'Nom du référent non publié.',
  referentNoAcademie: "Référent non publié : l'académie de ce campus n'est pas connue.",
  site: 'Site internet',
  webPage: 'Page sur les campus',
  role: 'Fonction',
  service: 'Service',
  address: 'Adresse',
  phones: (count: number) => plural(count, 'Téléphone', 'Téléphones'),
  notPublished: { email: 'non publiée', phones: 'non publié' },
  removal: { ask: "Dites-le à l'équipe du site", promise: ' : le retrait est définitif.' },
  sources: 'Sources',
  dataFile: 'Données de ce campus (JSON)',
  sourcesIntroduction: (year: number | null) =>
    year === null ? "Aucune de ces sources n'est datée." : `Source la plus récente : ${year}.`,
  referentSources: 'Source du référent :',
} as const;

/** The name of the link from a word to the glossary: it begins with the word that is seen. */
export function glossaryLinkName(word: string): string {
  return `${word} : voir le glossaire`;
}

/** "Plan du réseau : le campus et 7 membres placés sur 12". */
export function planName(isCampusPlaced: boolean, shown: number, all: number): string {
  const members = `${number(shown)} ${plural(shown, 'membre placé', 'membres placés')} sur ${number(all)}`;
  return `Plan du réseau : ${isCampusPlaced ? 'le campus et ' : ''}${members}`;
}

/** What the plan of a network shows, and what it leaves out. */
export interface PlanCounts {
  /** Members on the plan at their own address, and at the centre of their commune. */
  establishments: number;
  communes: number;
  /** All the members of the network. */
  all: number;
  isCampusPlaced: boolean;
  isCampusApproximate: boolean;
  /** Some dots stand beside their place. */
  isSpread: boolean;
  /** Names of members that are placed too far away. */
  elsewhere: readonly string[];
}

const CAMPUS_MARKS = {
  sure: 'Le plus grand rond est le campus.',
  approximate: 'Le plus grand rond, vide, est le campus : sa position est approximative.',
} as const;

/** How many members the plan shows and how precisely, whether the campus's mark is sure, and who is left out. */
export function planCaption(counts: PlanCounts): string {
  const { establishments, communes, all, isCampusPlaced, isCampusApproximate, isSpread, elsewhere } = counts;
  const shown = establishments + communes;
  const precisions = [
    ...(establishments === 0 ? [] : [`${number(establishments)} à l'adresse de l'établissement`]),
    ...(communes === 0 ? [] : [`${number(communes)} au centre de la commune`]),
  ];
  return [
    `${number(shown)} ${plural(shown, 'membre placé', 'membres placés')} sur ${number(all)} : ${andList(precisions)}.`,
    ...(isCampusPlaced ? [isCampusApproximate ? CAMPUS_MARKS.approximate : CAMPUS_MARKS.sure] : []),
    ...(isSpread ? ['Ce qui est au même endroit est dessiné côte à côte.'] : []),
    ...(elsewhere.length === 0 ? [] : [`Trop loin pour ce plan : ${andList(elsewhere)}.`]),
  ].join(' ');
}

export const complementTexts = {
  heading: 'Campus complémentaires',
  introduction: "Choisis par l'atlas d'après les filières, les distances à vol d'oiseau et les membres communs.",
  groups: {
    sameFiliere: 'Même filière, les plus proches',
    otherFilieres: 'Autres filières, les plus proches',
    sharedMembers: 'Membres en commun',
  } satisfies Record<keyof Complements, string>,
  noPlace: "L'atlas ne connaît pas le lieu de ce campus : il ne peut pas dire lesquels sont proches.",
  none: "L'atlas ne trouve pas de campus proche de celui-ci.",
} as const;

/** Nearer than this, both positions may stand for one town. */
const SAME_PLACE_KM = 2;
/** From here on, a distance is said to the nearest five. */
const FAR_KM = 100;

/** "à 32 km", "à environ 105 km", "tout près", or null where it cannot be measured. */
function distance({ km, isApproximate }: Complement): string | null {
  if (km === null) return null;
  if (km < SAME_PLACE_KM) return isApproximate ? 'dans les environs' : 'tout près';
  const rounded = km < FAR_KM ? Math.round(km) : Math.round(km / 5) * 5;
  return `à ${isApproximate ? 'environ ' : ''}${number(rounded)} km`;
}

/** Why a campus completes another: "Même filière (Tourisme, gastronomie), à 32 km. En commun : Université de Tours." */
export function complementReason(complement: Complement, filiereName: (id: string) => string): string {
  const { sharedFiliere, sharedMembers, campus } = complement;
  const filiere =
    sharedFiliere === null
      ? `Autre filière (${filiereName(campus.filiere)})`
      : `Même filière (${filiereName(sharedFiliere)})`;
  const common = sharedMembers.length === 0 ? '' : ` En commun : ${andList(sharedMembers)}.`;
  return `${[filiere, distance(complement)].filter((part) => part !== null).join(', ')}.${common}`;
}
