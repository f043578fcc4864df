/** Régions académiques in a sentence. */
import type { Region } from '../domain/campus.ts';

/** What stands before the name of a région: no rule gives it. */
const BEFORE_REGION: Record<string, string> = {
  'auvergne-rhone-alpes': 'en',
  'bourgogne-franche-comte': 'en',
  bretagne: 'en',
  'centre-val-de-loire': 'en',
  corse: 'en',
  'grand-est': 'dans le',
  guadeloupe: 'en',
  guyane: 'en',
  'hauts-de-france': 'dans les',
  'ile-de-france': 'en',
  'la-reunion': 'à',
  martinique: 'en',
  mayotte: 'à',
  normandie: 'en',
  'nouvelle-aquitaine': 'en',
  'nouvelle-caledonie': 'en',
  occitanie: 'en',
  'pays-de-la-loire': 'dans les',
  'polynesie-francaise': 'en',
  'provence-alpes-cote-d-azur': 'en',
};

/** "en Bretagne", "dans les Hauts-de-France", "à Mayotte"; a région that is new goes by its kind. */
export function inRegion({ id, name }: Region): string {
  return `${Object.hasOwn(BEFORE_REGION, id) ? BEFORE_REGION[id] : 'dans la région académique'} ${name}`;
}
