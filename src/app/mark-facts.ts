import type { CampusBrief } from '../domain/campus.ts';
import { shownCampuses, type BriefDataset } from '../domain/dataset.ts';
import type { MarkFacts } from '../map/CampusMap.tsx';
import { territoryNames } from '../texts/common-texts.ts';
import { markName } from '../texts/map-texts.ts';
import type { CampusFacts } from './campus-facts.ts';

/**
 * The names of the marks, made when first asked for: a second one of the same name also says the full name and id. Cost:
 * one pass over the campuses, for their titles; a mark is compared with those alone that bear its title.
 */
export function markFacts(dataset: BriefDataset, { cardOf }: CampusFacts): (campus: CampusBrief) => MarkFacts {
  const namesakes = namesakesOf(shownCampuses(dataset));
  const made = new Map<string, MarkFacts>();
  const shortName = (campus: CampusBrief) => {
    const { place, filiere } = cardOf(campus);
    return markName(campus, filiere, place, territoryNames(dataset, campus));
  };
  const make = (campus: CampusBrief): MarkFacts => {
    const short = shortName(campus);
    const first = namesakes.get(titleOf(campus))?.find((other) => shortName(other) === short);
    const name = first && first.id !== campus.id ? `${short}, ${campus.name}, ${campus.id}` : short;
    const facts = { name, place: cardOf(campus).place, regionName: territoryNames(dataset, campus).region };
    made.set(campus.id, facts);
    return facts;
  };
  return (campus) => made.get(campus.id) ?? make(campus);
}

/** The campuses of the titles that several bear, in their order. */
function namesakesOf(campuses: readonly CampusBrief[]): ReadonlyMap<string, readonly CampusBrief[]> {
  const firsts = new Map<string, CampusBrief>();
  const namesakes = new Map<string, CampusBrief[]>();
  for (const campus of campuses) {
    const title = titleOf(campus);
    const first = firsts.get(title);
    if (!first) firsts.set(title, campus);
    else if (namesakes.get(title)?.push(campus) === undefined) namesakes.set(title, [first, campus]);
  }
  return namesakes;
}

function titleOf({ shortName, name }: CampusBrief): string {
  return shortName ?? name;
}
