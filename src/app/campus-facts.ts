import { type Campus } from '../domain/campus.ts';
import { shownCampuses, type Dataset } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import type { CardFacts } from '../list/CampusCard.tsx';
import type { MarkFacts } from '../map/CampusMap.tsx';
import { academieInWords, placeKeyInWords, placeInShort, type TerritoryNames } from '../texts/common-texts.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { markName } from '../texts/map-texts.ts';

/** What the rooms need to name of a campus, found once in the dataset. */
export interface CampusFacts {
  nameOf: NameOf;
  cardOf: (campus: Campus) => CardFacts;
  markOf: (campus: Campus) => MarkFacts;
}

/** The names of the territories of a campus. */
export function territoryNames(dataset: Dataset, campus: Campus): TerritoryNames {
  const academie = dataset.academies.find(({ id }) => id === campus.academie);
  return {
    academie: academie ? academieInWords(academie.kind, academie.name) : null,
    academieName: academie?.name ?? null,
    region: territoryName(dataset, campus.region) ?? campus.region,
  };
}

/** Prepares the names for every shown campus; a second mark of the same name also says the full name and id. */
export function campusFacts(dataset: Dataset): CampusFacts {
  const filiereLabels = new Map(dataset.filieres.map(({ id, label }) => [id, label]));
  const nameOf: NameOf = {
    filiere: (id) => filiereLabels.get(id) ?? id,
    territory: (id) => territoryName(dataset, id) ?? id,
    place: (key) => territoryName(dataset, key) ?? placeKeyInWords(key),
  };
  const cards = new Map<string, CardFacts>();
  const marks = new Map<string, MarkFacts>();
  const taken = new Set<string>();
  for (const campus of shownCampuses(dataset)) {
    const names = territoryNames(dataset, campus);
    const place = placeInShort(campus, names);
    const filiere = nameOf.filiere(campus.filiere);
    cards.set(campus.id, { place, filiere });
    const short = markName(campus, filiere, place, names);
    const name = taken.has(short) ? `${short}, ${campus.name}, ${campus.id}` : short;
    taken.add(short);
    marks.set(campus.id, { name, place, regionName: names.region });
  }
  return {
    nameOf,
    cardOf: (campus) => cards.get(campus.id) ?? { place: campus.region, filiere: campus.filiere },
    markOf: (campus) => marks.get(campus.id) ?? { name: campus.name, place: campus.region, regionName: campus.region },
  };
}
