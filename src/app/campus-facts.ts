import { isApproximate, type CampusBrief } from '../domain/campus.ts';
import { distanceFrom, type Whereabouts } from '../domain/criteria.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { directionTo } from '../domain/distance.ts';
import { placeOf as knownPlace } from '../domain/known-places.ts';
import type { PlaceIndex } from '../domain/place-index.ts';
import { territoryName } from '../domain/territory.ts';
import type { CardFacts } from '../list/CampusCard.tsx';
import { placeKeyInWords, placeInShort, territoryNames } from '../texts/common-texts.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { distanceInWords, placeInWords } from '../texts/place-texts.ts';

/** What the rooms need to name of a campus, found once in the dataset. */
export interface CampusFacts {
  nameOf: NameOf;
  cardOf: (campus: CampusBrief) => CardFacts;
  /** "Tours (37)", of a campus; one pass over all to find one that has not been told yet. */
  placeOf: (id: string) => string;
  /** How far a campus is from the place of that key, in words; null where there is nothing to measure. */
  distanceFrom: (whereabouts: Whereabouts | null, key: string | null) => (campus: CampusBrief) => string | null;
}

/** Names campuses, each when it is first asked for: of a hundred thousand a page tells few. */
export function campusFacts(dataset: BriefDataset, places: PlaceIndex | null = null): CampusFacts {
  const filiereLabels = new Map(dataset.filieres.map(({ id, label }) => [id, label]));
  const nameOf: NameOf = {
    filiere: (id) => filiereLabels.get(id) ?? id,
    territory: (id) => territoryName(dataset, id) ?? id,
    place: (key) => {
      const place = places && knownPlace(places, key);
      return place ? placeInWords(place) : (territoryName(dataset, key) ?? placeKeyInWords(key));
    },
  };
  const cards = new Map<string, CardFacts>();
  const cardOf = (campus: CampusBrief): CardFacts => {
    const known = cards.get(campus.id);
    if (known) return known;
    const place = placeInShort(campus, territoryNames(dataset, campus));
    const card = { place, filiere: nameOf.filiere(campus.filiere) };
    cards.set(campus.id, card);
    return card;
  };
  return {
    nameOf,
    cardOf,
    placeOf: (id) => {
      const campus = cards.has(id) ? null : dataset.campuses.find((one) => one.id === id);
      return (campus ? cardOf(campus) : cards.get(id))?.place ?? '';
    },
    distanceFrom: (whereabouts, key) => (campus) => {
      const km = distanceFrom(whereabouts, campus);
      if (km === null || whereabouts?.kind !== 'point' || !campus.position) return null;
      const place = places && key !== null ? knownPlace(places, key) : null;
      return distanceInWords({
        km,
        direction: directionTo(whereabouts.point, campus.position),
        from: place?.kind === 'commune' ? place.commune.name : null,
        isApproximate: whereabouts.isApproximate || isApproximate(campus.position),
      });
    },
  };
}
