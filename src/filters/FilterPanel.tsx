import '../ui/signs.css';
import { memo, type ComponentType, type ReactNode } from 'react';
import type { BriefDataset } from '../domain/dataset.ts';
import { LEVELS, LABELS } from '../domain/campus.ts';
import { toggled, type Criteria, type FacetCounts } from '../domain/criteria.ts';
import { filterTexts } from '../texts/filter-texts.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { FilterOption } from './FilterOption.tsx';
import { TerritoryFilter } from './TerritoryFilter.tsx';

interface FilterPanelProps {
  dataset: BriefDataset;
  criteria: Criteria;
  counts: FacetCounts;
  /** How many of the shown campuses have a known level, and how many there are. */
  levelsKnown: { known: number; all: number };
  onChange: (change: (criteria: Criteria) => Criteria) => void;
  /** A link to a word of the glossary. */
  GlossaryLink: ComponentType<{ term: string; className: string; children: ReactNode }>;
}

function Panel({ dataset, criteria, counts, levelsKnown, onChange, GlossaryLink }: FilterPanelProps) {
  return (
    <>
      <FilterGroup title={filterTexts.filiere}>
        {dataset.filieres.map(({ id, label }) => (
          <FilterOption
            key={id}
            text={filterTexts.counted(label, counts.filieres.get(id) ?? 0)}
            filiere={id}
            isChecked={criteria.filieres.includes(id)}
            onToggle={() => onChange((now) => ({ ...now, filieres: toggled(now.filieres, id) }))}
          />
        ))}
      </FilterGroup>
      <FilterGroup title={filterTexts.label}>
        <FilterOption
          kind="radio"
          name="label"
          text={filterTexts.anyLabel(counts.anyLabel)}
          isChecked={criteria.label === null}
          onToggle={() => onChange((now) => ({ ...now, label: null }))}
        />
        {LABELS.map((label) => (
          <FilterOption
            key={label}
            kind="radio"
            name="label"
            text={filterTexts.labelOption(label, counts.labels.get(label) ?? 0)}
            isChecked={criteria.label === label}
            onToggle={() => onChange((now) => ({ ...now, label }))}
          />
        ))}
      </FilterGroup>
      <FilterGroup
        title={filterTexts.level}
        note={filterTexts.levelNote(levelsKnown.known, levelsKnown.all)}
        isFolded
        activeCount={criteria.levels.length}
      >
        {LEVELS.map((level) => (
          <FilterOption
            key={level}
            text={filterTexts.levelOption(level, counts.levels.get(level) ?? 0)}
            isChecked={criteria.levels.includes(level)}
            onToggle={() => onChange((now) => ({ ...now, levels: toggled(now.levels, level) }))}
          />
        ))}
        <GlossaryLink term="bts" className="filter-glossary">
          {filterTexts.whatLevels}
        </GlossaryLink>
      </FilterGroup>
      <TerritoryFilter dataset={dataset} criteria={criteria} counts={counts} onChange={onChange} />
      <FilterOption
        text={filterTexts.attested(counts.attested)}
        isChecked={criteria.attestedOnly}
        onToggle={() => onChange((now) => ({ ...now, attestedOnly: !now.attestedOnly }))}
      />
    </>
  );
}

/** All the filters; each count says what its choice would give with the other filters as they are. */
export const FilterPanel = memo(Panel);
