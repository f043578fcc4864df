/** Words of places: their names, and how far a campus is from one. */
import type { Direction } from '../domain/distance.ts';
import type { KnownPlace } from '../domain/known-places.ts';
import { number } from './language.ts';

/** "Orléans (45)", "Loiret (45)". */
export function placeInWords(place: KnownPlace): string {
  const { name } = place.kind === 'commune' ? place.commune : place.departement;
  return `${name} (${place.departement.code})`;
}

/** The h is mute before these: « d'Hyères », « d'Hérouville », but « de Haguenau », « de Honfleur ». */
const MUTE_H = /^h[ey]/i;

/** The name after « de »: "d'Orléans", "du Mans", "des Abymes", "de La Rochelle". */
export function ofPlace(name: string): string {
  const article = /^(Le|Les) /.exec(name);
  if (article) return (article[1] === 'Le' ? 'du ' : 'des ') + name.slice(article[0].length);
  const bare = name.normalize('NFD');
  const isElided = /^[aeiouœæ]/i.test(bare) || /^y[^aeiou]/i.test(bare) || MUTE_H.test(bare);
  return isElided ? `d'${name}` : `de ${name}`;
}

/** The name after « à »: "à Orléans", "au Mans", "aux Abymes". */
export function atPlace(name: string): string {
  const article = /^(Le|Les) /.exec(name);
  if (article) return (article[1] === 'Le' ? 'au ' : 'aux ') + name.slice(article[0].length);
  return `à ${name}`;
}

const DIRECTION_WORDS: Record<Direction, string> = {
  n: 'au nord',
  ne: 'au nord-est',
  e: "à l'est",
  se: 'au sud-est',
  s: 'au sud',
  sw: 'au sud-ouest',
  w: "à l'ouest",
  nw: 'au nord-ouest',
};

/** Nearer than this, a direction says nothing: both points stand for a whole town. */
const SAME_PLACE_KM = 2;
/** From here on, a distance is said to the nearest five. */
const FAR_KM = 100;

/** How far a campus is, and in which direction; `from` is null for a point without a name, which is « ici ». */
export interface Distance {
  km: number;
  direction: Direction;
  from: string | null;
  /** One of the two positions stands for a territory, or for a neighbourhood. */
  isApproximate: boolean;
}

/** "32 km au nord d'Orléans", "environ 105 km à l'est d'ici", "à Orléans". */
export function distanceInWords({ km, direction, from, isApproximate }: Distance): string {
  if (km < SAME_PLACE_KM) {
    const near = from === null ? "tout près d'ici" : atPlace(from);
    return isApproximate ? `${near} ou aux environs` : near;
  }
  const rounded = km < FAR_KM ? Math.round(km) : Math.round(km / 5) * 5;
  const start = from === null ? "d'ici" : ofPlace(from);
  return `${isApproximate ? 'environ ' : ''}${number(rounded)} km ${DIRECTION_WORDS[direction]} ${start}`;
}
