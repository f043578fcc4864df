/** What the keys of places stand for: as much of the places as the page needs before anybody searches them. */
import type { LatLng } from './geo.ts';
import type { PlaceIndex } from './place-index.ts';
import type { Departement } from './places-file.ts';
import { readCommune, whereIs, type Commune } from './places.ts';

/** What an address calls a place: its commune with where it is, or its département. */
export type KnownPlace =
  | { kind: 'commune'; commune: Commune; departement: Departement; point: LatLng; isApproximate: boolean }
  | { kind: 'departement'; departement: Departement };

/** The commune of an INSEE code, the département of "dep-45"; null for anything else. */
export function placeOf({ departements }: PlaceIndex, key: string): KnownPlace | null {
  if (key.startsWith('dep-')) {
    const code = key.slice('dep-'.length).toUpperCase();
    const departement = departements.find((candidate) => candidate.code === code);
    return departement ? { kind: 'departement', departement } : null;
  }
  const departement = departements.find(({ code }) => key.startsWith(code));
  const line = departement?.lines.find((candidate) => candidate.startsWith(`${key.slice(departement.code.length)}|`));
  const commune = departement && line ? readCommune(line, departement.code) : null;
  return departement && commune ? { kind: 'commune', commune, departement, ...whereIs(commune, departement) } : null;
}

/** Whether only the index of places can say what the key stands for. */
export function needsPlaces(key: string | null): boolean {
  return key !== null && /^(\d[\dAB]\d{3}|dep-.+)$/.test(key);
}
