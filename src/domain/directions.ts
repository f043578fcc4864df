/** The addresses by which maps and navigators of others lead to a place. */
import { isApproximate, type Position } from './campus.ts';

/** Three ways to a place, none of which is asked before the visitor presses it. */
export interface Directions {
  /** RFC 5870: the visitor's own application of maps. */
  geo: string;
  openStreetMap: string;
  /** The maps of the IGN on cartes.gouv.fr. */
  ign: string;
}

/** A metre or so: more digits would claim more than is known. */
const DECIMALS = 5;
/** Shows a quarter: a position is an establishment or the centre of a commune. */
const ZOOM = 15;

/** The ways to a position; null where there is none, or where it stands for a wider place that nobody can go to. */
export function directionsTo(position: Position | null): Directions | null {
  if (position === null || isApproximate(position)) return null;
  const [lat, lng] = [short(position.lat), short(position.lng)];
  return {
    geo: `geo:${lat},${lng}`,
    openStreetMap: `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`,
    ign: `https://cartes.gouv.fr/explorer-les-cartes/?c=${lng},${lat}&z=${ZOOM}&permalink=yes`,
  };
}

/** Without an exponent and without "-0". */
function short(degrees: number): string {
  return String(Number(degrees.toFixed(DECIMALS)));
}
