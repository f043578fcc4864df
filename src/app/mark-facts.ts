import type { CampusBrief } from '../domain/campus.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import type { MarkFacts } from '../map/CampusMap.tsx';
import { territoryNames } from '../texts/common-texts.ts';
import { markName } from '../texts/map-texts.ts';
import type { CampusFacts } from './campus-facts.ts';

/** What the marks say of a campus, told when it is asked for; where two bear one name, the map tells them apart. */
export function markFacts(dataset: BriefDataset, { cardOf }: CampusFacts): (campus: CampusBrief) => MarkFacts {
  return (campus) => {
    const names = territoryNames(dataset, campus);
    const { place, filiere } = cardOf(campus);
    return { name: markName(campus, filiere, place, names), place, regionName: names.region };
  };
}
