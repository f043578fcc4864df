/** Words of the table: filière × territory. */
import type { CrossSort, TerritoryKind } from '../domain/cross-table.ts';
import { SITE_NAME } from './common-texts.ts';
import { campusCount, longDate, number, plural } from './language.ts';

const ROW_KINDS: Record<TerritoryKind, string> = { region: 'Région académique', academie: 'Académie' };
const BY_KIND: Record<TerritoryKind, string> = { region: 'par région académique', academie: 'par académie' };

export const tableTexts = {
  title: (kind: TerritoryKind) => `Les filières ${BY_KIND[kind]}`,
  introduction: 'Chaque case donne le nombre de campus. Choisissez un nombre pour voir ces campus.',
  /** Not true of a page that does not listen. */
  howToSort: 'Choisissez un titre de colonne pour trier.',
  back: 'Retour aux campus',
  skipToTable: 'Aller au tableau',
  rows: 'Lignes du tableau',
  rowsBy: { region: 'Par région académique', academie: 'Par académie' } satisfies Record<TerritoryKind, string>,
  caption: (kind: TerritoryKind) => `Nombre de campus ${BY_KIND[kind]} et par filière`,
  dated: (edition: string) => `données au ${longDate(edition)}`,
  rowKind: (kind: TerritoryKind) => ROW_KINDS[kind],
  total: 'Total',
  unplaced: (kind: TerritoryKind) => `${ROW_KINDS[kind]} non précisée`,
  print: 'Imprimer',
} as const;

/** What a link of the table leads to: "3 campus, Tourisme, gastronomie, Bretagne". */
export function countName(count: number, filiere: string | null, territory: string | null): string {
  return [campusCount(count), filiere, territory].filter((part) => part !== null).join(', ');
}

/** "109 campus. Tableau par académie, trié par nom, de A à Z." */
export function tableStatus(total: number, kind: TerritoryKind, sort: CrossSort, sortName: string): string {
  return `${campusCount(total)}. Tableau ${BY_KIND[kind]}, trié par ${sortName}, ${directionInWords(sort)}.`;
}

/** How a table is said to be sorted by a column that is no filière. */
export const SORT_NAMES = { name: 'nom', total: 'total' } as const;

function directionInWords({ column, direction }: CrossSort): string {
  if (column.by === 'name') return direction === 'ascending' ? 'de A à Z' : 'de Z à A';
  return direction === 'ascending' ? 'du plus petit au plus grand' : 'du plus grand au plus petit';
}

export const csvTexts = {
  copy: 'Copier en CSV',
  copied: 'Le tableau est copié : collez-le dans un document.',
  copyFailed: "La copie n'a pas marché. Téléchargez plutôt le CSV.",
  download: 'Télécharger le CSV',
  downloaded: (fileName: string) => `Le fichier ${fileName} est prêt dans vos téléchargements.`,
  fileName: (kind: TerritoryKind, edition: string) => `campus-filieres-par-${kind}-${edition}.csv`,
  source: (edition: string) => `Source : ${SITE_NAME}, données au ${longDate(edition)}, Licence Ouverte 2.0`,
} as const;

export const noteTexts = {
  heading: 'Comment lire ce tableau',
  tints: 'Plus une case est colorée, plus il y a de campus :',
  tint: (heat: number, isLast: boolean) => (isLast ? `${number(heat)} et plus` : number(heat)),
  zero: (total: number) =>
    `L'atlas connaît ${campusCount(total)}. 0 veut dire qu'il n'en connaît aucun de cette filière à cet endroit.`,
  totals:
    'Un campus qui a plusieurs filières compte dans chacune. Un total compte chaque campus une seule fois : il peut être plus petit que la somme de ses cases.',
  unplaced: (kind: TerritoryKind, count: number) =>
    `${campusCount(count)} dont l'atlas ne connaît pas ${kind === 'academie' ? "l'académie" : 'la région académique'} :`,
  setAside: (count: number) =>
    `${number(count)} ${plural(count, "fiche illisible n'est pas comptée", 'fiches illisibles ne sont pas comptées')} dans ce tableau.`,
} as const;

/** For a column's head, a few words of the official label; each is said in full to who hovers or listens. */
const SHORT_FILIERES: ReadonlyMap<string, string> = new Map([
  ['alimentaire-agroalimentaire', 'Alimentaire'],
  ['chimie-biotechnologies', 'Chimie'],
  ['creation-design-audiovisuel', 'Design'],
  ['infrastructures-batiment-eco-construction', 'Bâtiment'],
  ['materiaux', 'Matériaux'],
  ['mobilite-aeronautique-transports', 'Mobilité'],
  ['numerique-telecommunications', 'Numérique'],
  ['services-personne-bien-etre', 'Services à la personne'],
  ['services-entreprises-logistique', 'Logistique'],
  ['systemes-innovants-mecatronique', 'Mécatronique'],
  ['tourisme-gastronomie', 'Tourisme'],
  ['transition-energetique-eco-industrie', 'Transition énergétique'],
]);

/** The short name of a filière: words of its label, or the whole label of one that is new. */
export function shortFiliere(id: string, label: string): string {
  return SHORT_FILIERES.get(id) ?? label;
}
