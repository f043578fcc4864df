/** « La carte en mots »: the figures of the map as a few sentences of French. */
import type { CampusBrief } from '../domain/campus.ts';
import type { MapSummary, Near, View } from '../domain/map-summary.ts';
import type { Counted } from '../domain/territory-facts.ts';
import { andList, campusCount, number, plural } from './language.ts';
import { atPlace, distanceInWords } from './place-texts.ts';
import { inRegion } from './region-texts.ts';

export const mapWordsTexts = {
  heading: 'La carte en mots',
} as const;

/** The most words that the whole text may have. */
export const MOST_WORDS = 120;
/** A name of more words than this is cut. */
const MOST_NAME_WORDS = 12;
/** How many régions, towns, filières and empty régions are named before the others are counted. */
const LISTED = 3;
const EMPTY_LISTED = 4;
/** So many towns of one campus each are all named. */
const MOST_TOWNS = 6;

/** Of what the figures are, and the names that only the dataset knows. */
export interface MapWordsContext {
  /** All campuses, those of some criteria, or those of one place: "en Bretagne". */
  scope: 'all' | 'criteria' | { where: string };
  /** The criteria ask for a territory, a département or a radius: elsewhere there can be none. */
  isPlaceBound: boolean;
  /** The commune from which distances are measured; null for a point without a name. */
  from: string | null;
  /** "Tours (37)", of a campus. */
  placeOf: (campus: CampusBrief) => string;
}

/** One sentence, and how soon it is left out where the text would be too long: 0 never, the highest first. */
interface Sentence {
  text: string | null;
  rank: number;
}

/**
 * Tells the map in at most MOST_WORDS words: a list of whole sentences, in the order in which they are read. Every
 * number in it is one of the summary, or a difference of two.
 */
export function mapInWords(summary: MapSummary, context: MapWordsContext): string[] {
  const sentences: Sentence[] = [
    { text: countSentence(summary, context), rank: 0 },
    { text: viewSentence(summary), rank: 2 },
    { text: nearestSentence(summary, context), rank: 1 },
    { text: nextSentence(summary, context), rank: 8 },
    { text: whereSentence(summary), rank: 3 },
    { text: overseasSentence(summary), rank: 4 },
    { text: withoutSentence(summary, context), rank: 6 },
    { text: filieresSentence(summary), rank: 5 },
    { text: approximateSentence(summary), rank: 7 },
    { text: unplacedSentence(summary), rank: 3 },
  ];
  return withinWords(sentences.filter(({ text }) => text !== null)).flatMap(({ text }) => text ?? []);
}

/** What the status adds to the count once the visitor has moved the map: "dont 7 visibles sur la carte, en Bretagne". */
export function seenInWords({ view, count }: Pick<MapSummary, 'view' | 'count'>): string | null {
  if (view === null || count === 0) return null;
  if (view.count === 0) return 'aucun dans cette partie de la carte';
  const seen = `${plural(view.count, 'visible', 'visibles')} sur la carte, ${inRegions(view)}`;
  if (view.count === count) return count === 1 ? seen : `tous ${seen}`;
  return `dont ${number(view.count)} ${seen}`;
}

/** Leaves out the least of the sentences until the others are short enough. */
function withinWords(sentences: readonly Sentence[]): readonly Sentence[] {
  if (wordCount(sentences.map(({ text }) => text).join(' ')) <= MOST_WORDS) return sentences;
  const highest = Math.max(...sentences.map(({ rank }) => rank));
  return highest === 0 ? sentences : withinWords(sentences.filter(({ rank }) => rank !== highest));
}

/** Runs of letters and digits between spaces: a sign that stands alone is no word. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{Letter}\p{Number}]/u.test(part)).length;
}

function countSentence(summary: MapSummary, context: MapWordsContext): string {
  const { count } = summary;
  const { scope } = context;
  if (typeof scope !== 'string') {
    return count === 0
      ? `L'atlas ne connaît aucun campus ${scope.where}.`
      : `L'atlas connaît ${campusCount(count)} ${scope.where}.`;
  }
  if (count === 0) return 'Aucun campus ne répond à vos critères : la carte est vide.';
  const start = scope === 'all' ? 'sur la carte' : `${plural(count, 'répond', 'répondent')} à vos critères`;
  return `${campusCount(count)} ${start}${extent(summary, context)}.`;
}

/** Where they all are: " : 101 en métropole et 8 outre-mer", ", tous en Bretagne"; a lone one by its name. */
function extent({ count, mainland, regions, overseas, lone }: MapSummary, { placeOf }: MapWordsContext): string {
  const away = count - mainland;
  if (lone) return ` : « ${shortened(lone.name)} », ${placeOf(lone)}`;
  const only = regions.length + overseas.length === 1 ? (regions[0] ?? overseas[0]) : undefined;
  if (only) return `, tous ${inRegion(only.of)}`;
  if (away === 0) return ', tous en métropole';
  if (mainland === 0) return ', tous outre-mer';
  return ` : ${number(mainland)} en métropole et ${number(away)} outre-mer`;
}

function viewSentence({ view, count, unplaced }: MapSummary): string | null {
  if (view === null || view.isWhole || view.count + view.outside === 0) return null;
  if (view.count === 0) return "La vue actuelle n'en montre aucun.";
  if (count === 1) return null;
  const shown = `La vue actuelle ${view.count === 1 ? "n'en montre qu'un" : `en montre ${number(view.count)}`}`;
  return `${shown}, ${inRegions(view)}${outside(view.outside, unplaced > 0)}.`;
}

/** " ; les 3 autres sont en dehors"; where some have no position, those outside are not all the others. */
function outside(count: number, areMore: boolean): string {
  if (count === 0) return '';
  if (areMore) return ` ; ${number(count)} ${plural(count, 'est', 'sont')} en dehors`;
  return ` ; ${plural(count, "l'autre est en dehors", `les ${number(count)} autres sont en dehors`)}`;
}

/** "en Bretagne et en Normandie", or how many régions. */
function inRegions({ regions }: View): string {
  return regions.length > LISTED ? `dans ${number(regions.length)} régions` : andList(regions.map(inRegion));
}

function nearestSentence({ nearest, count, unplaced }: MapSummary, context: MapWordsContext): string | null {
  if (nearest === null || count === unplaced) return null;
  const [first] = nearest;
  if (first) return `Le plus proche : ${nearInWords(first, context)}.`;
  return "Aucun n'est sur le même territoire que votre lieu : la mer les sépare.";
}

function nextSentence({ nearest }: MapSummary, context: MapWordsContext): string | null {
  const others = nearest?.slice(1) ?? [];
  return others.length === 0 ? null : `Ensuite : ${others.map((near) => nearInWords(near, context)).join(' ; ')}.`;
}

/** "« Patrimoines », à Tours (37), 107 km au sud-ouest d'Orléans". */
function nearInWords({ campus, ...distance }: Near, { from, placeOf }: MapWordsContext): string {
  return `« ${shortened(campus.name)} », ${placeOf(campus)}, ${distanceInWords({ ...distance, from })}`;
}

function shortened(name: string): string {
  const words = name.split(/\s+/);
  return words.length <= MOST_NAME_WORDS ? name : `${words.slice(0, MOST_NAME_WORDS).join(' ')}…`;
}

/** The régions of the mainland, or the towns of the only one: "On en trouve 17 en Île-de-France et 4 en Bretagne." */
function whereSentence({ count, regions, overseas, towns }: MapSummary): string | null {
  if (count < 2) return null;
  if (regions.length + overseas.length === 1) return townsSentence(count, towns);
  if (regions.length === 0) return null;
  if (regions[0]?.count === 1 && regions.length > LISTED + 1) {
    return `En métropole, ils sont dans ${number(regions.length)} régions différentes : un dans chacune.`;
  }
  return found(
    regions.map(({ of, count }) => ({ where: inRegion(of), count })),
    'ailleurs en métropole',
    [],
  );
}

/** Where in the only région; null where no town is known. */
function townsSentence(count: number, towns: readonly Counted<string>[]): string | null {
  const known = towns.reduce((sum, town) => sum + town.count, 0);
  const unknown = count - known;
  const areApart = towns[0]?.count === 1;
  if (areApart && unknown === 0) {
    return towns.length > MOST_TOWNS
      ? 'Chacun est dans une commune différente.'
      : `Ils sont ${andList(towns.map(({ of }) => atPlace(of)))}.`;
  }
  if (areApart && towns.length > LISTED + 1) {
    return `${number(known)} sont chacun dans une commune différente ; ${number(unknown)} ${plural(unknown, "n'a", "n'ont")} pas de commune connue.`;
  }
  const last = unknown === 0 ? [] : [`${number(unknown)} dont la commune n'est pas connue`];
  return found(
    towns.map(({ of, count }) => ({ where: atPlace(of), count })),
    "dans d'autres communes",
    last,
  );
}

/** "On en trouve 2 à Rennes, 1 à Brest et 3 dans d'autres communes." One more than LISTED is listed too. */
function found(
  places: readonly { where: string; count: number }[],
  elsewhere: string,
  last: readonly string[],
): string | null {
  if (places.length === 0) return null;
  const listed = places.slice(0, places.length === LISTED + 1 ? LISTED + 1 : LISTED);
  const rest = places.slice(listed.length).reduce((sum, { count }) => sum + count, 0);
  const parts = listed.map(({ where, count }) => `${number(count)} ${where}`);
  return `On en trouve ${andList([...parts, ...(rest > 0 ? [`${number(rest)} ${elsewhere}`] : []), ...last])}.`;
}

/** Told where the first sentence has not said it all. */
function overseasSentence({ regions, overseas }: MapSummary): string | null {
  if (overseas.length === 0 || regions.length + overseas.length === 1) return null;
  return `Outre-mer : ${andList(overseas.map(({ of, count }) => `${number(count)} ${inRegion(of)}`))}.`;
}

function withoutSentence(summary: MapSummary, { scope, isPlaceBound }: MapWordsContext): string | null {
  const { without, regions, overseas } = summary;
  const held = regions.length + overseas.length;
  if (held < 2 || isPlaceBound || typeof scope !== 'string') return null;
  if (without.length === 0) return 'Chaque région en a au moins un.';
  if (without.length > EMPTY_LISTED) {
    return `Il n'y en a aucun dans ${number(without.length)} régions sur ${number(without.length + held)}.`;
  }
  return `Il n'y en a aucun ${orList(without.map(inRegion))}.`;
}

/** "en Corse, à Mayotte ni en Guyane". */
function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ni ${items.at(-1) ?? ''}`;
}

function filieresSentence({ count, filieres }: MapSummary): string | null {
  const [first] = filieres;
  if (!first) return null;
  if (count === 1) {
    const labels = filieres.slice(0, LISTED).map(({ of }) => of.label);
    return `${plural(filieres.length, 'Filière', 'Filières')} : ${labels.join(' ; ')}.`;
  }
  if (filieres.length === 1) return `Une seule filière : ${first.of.label}.`;
  if (first.count === 1 && filieres.length > LISTED)
    return `Ils sont de ${number(filieres.length)} filières différentes.`;
  const start = filieres.length > LISTED ? 'Filières les plus présentes' : 'Filières';
  return `${start} : ${filieres.slice(0, LISTED).map(filiereInWords).join(' ; ')}.`;
}

function filiereInWords({ of, count }: Counted<{ label: string }>): string {
  return `${of.label} (${number(count)})`;
}

function approximateSentence({ approximate, count }: MapSummary): string | null {
  if (approximate === 0) return null;
  if (count === 1) return 'Sa position est approximative.';
  return `${number(approximate)} ${plural(approximate, 'position est approximative', 'positions sont approximatives')}.`;
}

function unplacedSentence({ unplaced, count }: MapSummary): string | null {
  if (unplaced === 0) return null;
  if (count === 1) return "Sa position n'est pas connue : il est dans la liste seule.";
  return `${number(unplaced)} ${plural(unplaced, "n'a pas de position connue : il est", "n'ont pas de position connue : ils sont")} dans la liste seule.`;
}
