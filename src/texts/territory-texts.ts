/** Words of the pages of académies and régions académiques, and the French that says where. */
import type { Academie, Region } from '../domain/campus.ts';
import type { Nearest } from '../domain/nearest-territories.ts';
import type { Beside, Territory } from '../domain/territory-facts.ts';
import { academieInWords } from './common-texts.ts';
import { campusCount, longDate, number, plural } from './language.ts';
import { inRegion } from './region-texts.ts';

/** "dans l'académie d'Orléans-Tours", "dans le vice-rectorat de Polynésie française". */
export function inAcademie(kind: Academie['kind'], name: string): string {
  return `dans ${kind === 'academie' ? "l'" : 'le '}${academieInWords(kind, name)}`;
}

/** A territory after a verb: as a région where it is one, else as an académie. */
export function inTerritory({ isRegion, region, academies, name }: Territory): string {
  return isRegion ? inRegion(region) : inAcademie(academies[0]?.kind ?? 'academie', name);
}

/** A territory that lies beside another, after a verb. */
export function inBeside({ id, name, by }: Beside): string {
  return by === 'sibling' ? inAcademie('academie', name) : inRegion({ id, name });
}

/** "4 campus, dont 3 d'excellence"; "1 campus, d'excellence". */
export function countWithExcellence(count: number, excellence: number): string {
  if (excellence === 0) return campusCount(count);
  if (excellence === count) return count === 1 ? "1 campus d'excellence" : `${campusCount(count)}, tous d'excellence`;
  return `${campusCount(count)}, dont ${number(excellence)} d'excellence`;
}

/** "Cher (18)", or the code alone. */
export function departementName({ code, name }: { code: string; name: string | null }): string {
  return name === null ? code : `${name} (${code})`;
}

export const territoriesTexts = {
  lead: (campuses: number, regions: number, empty: number) =>
    `L'atlas connaît ${campusCount(campuses)} dans ${number(regions)} régions académiques, outre-mer compris. ` +
    (empty === 0
      ? 'Chacune en a au moins un.'
      : `${number(empty)} ${plural(empty, "n'en a aucun", "n'en ont aucun")} : elles sont dans la liste aussi.`),
  kinds:
    "Une région académique réunit une ou plusieurs académies. Chaque page donne les campus, leur plan et le référent de l'académie.",
  table: 'Voir le tableau des filières par territoire',
  mainland: 'En métropole',
  overseas: 'Outre-mer',
  sameName: (kind: Academie['kind'] | undefined) =>
    kind === 'vice-rectorat' ? 'Vice-rectorat' : 'Région académique et académie',
  count: (count: number) => (count === 0 ? 'aucun campus' : campusCount(count)),
  unknownAcademie: (count: number) => `${campusCount(count)} sans académie connue`,
  lost: (count: number) => `${campusCount(count)} dont la région académique n'est pas connue`,
} as const;

/** What stands before the places where the nearest campuses of a filière are. */
const NEAREST_LEADS: Record<Nearest['where'], string> = {
  region: 'Dans la même région :',
  neighbours: 'Dans les régions voisines :',
  sea: "De l'autre côté de la mer :",
  farther: 'Plus loin :',
  overseas: 'Au plus près :',
};

export const territoryTexts = {
  lead: (territory: Territory, count: number, excellence: number) =>
    count === 0
      ? `L'atlas ne connaît aucun campus ${inTerritory(territory)}.`
      : `L'atlas connaît ${countWithExcellence(count, excellence)} ${inTerritory(territory)}.`,
  nearest: 'Les campus les plus proches :',
  nearestPlace: (beside: Beside, count: number) => `${campusCount(count)} ${inBeside(beside)}`,
  figures: {
    campuses: 'campus',
    excellence: "d'excellence",
    filieres: (all: number) => `filières sur ${number(all)}`,
  },
  seeOnMap: (count: number) =>
    count === 1 ? 'Voir ce campus sur la carte' : `Voir ces ${campusCount(count)} sur la carte`,
  print: 'Imprimer cette page',
  campuses: 'Les campus',
  printed: (edition: string) => `Données au ${longDate(edition)}. À vérifier auprès du campus ou de l'académie.`,
  filieresOf: (labels: readonly string[], isFirstItsOwn: boolean) => {
    const others = (isFirstItsOwn ? labels.slice(1) : labels).join(' ; ');
    const first = isFirstItsOwn ? (labels[0] ?? '') : '';
    return [first, others && `aussi : ${others}`].filter(Boolean).join(' ; ');
  },
  elsewhere: (count: number) =>
    `${campusCount(count)} de la région ${plural(count, "n'a", "n'ont")} pas d'académie connue : ${plural(count, 'il est', 'ils sont')} sur la page de la région.`,
  withoutAcademie: (count: number) =>
    `${campusCount(count)} ${plural(count, "n'a", "n'ont")} pas d'académie connue : ${plural(count, 'il est compté', 'ils sont comptés')} ici, mais dans aucune académie.`,
  referents: (count: number) => plural(count, 'Référent académique', 'Référents académiques'),
  noAcademie: "L'académie de ce territoire n'est pas connue : référent non publié.",
  notPublished: 'non publié',
  academieSite: (academie: string) => `Site ${academie.startsWith('vice') ? 'du ' : "de l'"}${academie}`,
  webPage: 'Page utile',
  noCampus: "Aucun campus ici dans l'atlas.",
  distance: (km: number) => `à environ ${number(km)} km`,
  territory: 'Le territoire',
  kind: 'Nature',
  regionAcademique: 'Région académique',
  academies: (count: number) => plural(count, 'Académie', 'Académies'),
  departements: (count: number) => plural(count, 'Département', 'Départements'),
  ownFacts: (region: Region) => `À savoir ${inRegion(region)}`,
  filieres: 'Les filières',
  filieresCaption: (territory: Territory) => `Nombre de campus par filière ${inTerritory(territory)}`,
  filieresNote: 'Un campus qui a plusieurs filières compte dans chacune.',
  filiere: 'Filière',
  count: 'Campus',
  lacking: (count: number) => plural(count, 'La filière absente', 'Les filières absentes'),
  lackingNote: (territory: Territory, count: number) =>
    `L'atlas ne connaît aucun campus ${inTerritory(territory)} dans ${plural(count, 'cette filière', `ces ${number(count)} filières`)}. Voici où aller au plus près.`,
  lackingNone: (territory: Territory, all: number) =>
    `Les ${number(all)} filières ont au moins un campus ${inTerritory(territory)}.`,
  nearestFiliere: (where: Nearest['where']) => NEAREST_LEADS[where],
  nowhereNear: "Aucun territoire proche n'en a.",
  besides: 'Les territoires voisins',
  noBesides: 'Aucun territoire proche.',
  siblings: (region: Region) => `Les autres académies, ${inRegion(region)}`,
  neighbours: 'Les régions voisines',
  acrossTheSea: "De l'autre côté de la mer",
  besideNote: (count: number, km: number | null) =>
    territoriesTexts.count(count) + (km === null ? '' : `, à environ ${number(km)} km`),
} as const;

export const planTexts = {
  name: (count: number, where: string) => `Plan : ${campusCount(count)} ${where}`,
  nameEmpty: (where: string) => `Plan : aucun campus ${where}`,
  france: 'en France, outre-mer compris',
  numbers: 'Les numéros sont ceux de la liste.',
  moved: 'Ceux qui se cachaient sont un peu écartés.',
  approximate: (count: number) =>
    `${plural(count, '1 position est approximative', `${number(count)} positions sont approximatives`)}, en pointillé : la liste dit pourquoi.`,
  outside: (count: number) => `${campusCount(count)} hors de ce plan, à retrouver dans la liste.`,
  hollow: 'Un point vide est une position approximative.',
} as const;

export const siteMapTexts = {
  lead: (campuses: number) => `Toutes les pages de l'atlas, et ses ${campusCount(campuses)}.`,
  pages: 'Les pages',
  campuses: 'Les campus, par région académique',
  noRegion: 'Région académique non précisée',
  none: 'Aucun campus.',
  legal: 'Pages légales',
  files: {
    json: 'Les campus, en JSON',
    csv: 'Les campus, pour un tableur, en CSV',
    geojson: 'Les campus, pour une carte, en GeoJSON',
    trades: 'Les mots des métiers, en JSON',
    jsonSchema: 'Description du fichier JSON',
    tableSchema: 'Description du fichier CSV',
    catalogue: 'Fiche de catalogue du jeu de données',
  },
  campusFiles: 'Chaque page de campus donne aussi ses contacts et ses données à télécharger.',
} as const;
