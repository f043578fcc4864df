/** Words that tell suggested places apart. */
import type { PlaceSuggestion } from '../domain/place-index.ts';

/** What stands beside the name of a suggested place. */
export function placeNote(place: PlaceSuggestion): string {
  switch (place.kind) {
    case 'commune':
      return `${place.departement.name} (${place.departement.code})`;
    case 'departement':
      return `département (${place.code})`;
    case 'academie':
      return 'académie';
    case 'region':
      return 'région académique';
  }
}
