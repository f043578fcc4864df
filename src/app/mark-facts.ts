import type { CampusBrief } from '../domain/campus.ts';
import { shownCampuses, type BriefDataset } from '../domain/dataset.ts';
import type { MarkFacts } from '../map/CampusMap.tsx';
import { territoryNames } from '../texts/common-texts.ts';
import { markName } from '../texts/map-texts.ts';
import type { CampusFacts } from './campus-facts.ts';

/** Prepares the names of the marks of every shown campus; a second one of the same name also says the full name and id. */
export function markFacts(dataset: BriefDataset, { cardOf }: CampusFacts): (campus: CampusBrief) => MarkFacts {
  const marks = new Map<string, MarkFacts>();
  const taken = new Set<string>();
  for (const campus of shownCampuses(dataset)) {
    const names = territoryNames(dataset, campus);
    const { place, filiere } = cardOf(campus);
    const short = markName(campus, filiere, place, names);
    const name = taken.has(short) ? `${short}, ${campus.name}, ${campus.id}` : short;
    taken.add(short);
    marks.set(campus.id, { name, place, regionName: names.region });
  }
  return (campus) => marks.get(campus.id) ?? { name: campus.name, place: campus.region, regionName: campus.region };
}
