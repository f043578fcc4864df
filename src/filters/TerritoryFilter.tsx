import type { BriefDataset } from '../domain/dataset.ts';
import { toggled, type Criteria, type FacetCounts } from '../domain/criteria.ts';
import { territoryTree } from '../domain/territory.ts';
import { filterTexts } from '../texts/filter-texts.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterOption } from './FilterOption.tsx';

interface TerritoryFilterProps {
  dataset: BriefDataset;
  criteria: Criteria;
  counts: FacetCounts;
  onChange: (change: (criteria: Criteria) => Criteria) => void;
}

/** Régions académiques, each followed by its académies where it has several. */
export function TerritoryFilter({ dataset, criteria, counts, onChange }: TerritoryFilterProps) {
  const option = (id: string, name: string, isNested: boolean) => (
    <FilterOption
      key={id}
      text={filterTexts.counted(name, counts.territories.get(id) ?? 0)}
      isChecked={criteria.territories.includes(id)}
      isNested={isNested}
      onToggle={() => onChange((now) => ({ ...now, territories: toggled(now.territories, id) }))}
    />
  );
  return (
    <FilterGroup
      title={filterTexts.territory}
      note={filterTexts.territoryNote}
      isFolded
      activeCount={criteria.territories.length}
    >
      {territoryTree(dataset).flatMap(({ region, academies }) => [
        option(region.id, region.name, false),
        ...academies.map((academie) => option(academie.id, academie.name, true)),
      ])}
    </FilterGroup>
  );
}
