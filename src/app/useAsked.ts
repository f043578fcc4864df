import { useMemo, useState } from 'react';
import { wordlessIndex } from '../domain/criteria.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { useViewState } from '../url/useViewState.ts';
import { vocabularyOf } from '../url/view-state.ts';

/** What the address asks of a dataset, and whether its words are wanted: of the text, or of a box that has the focus. */
export function useAsked(dataset: BriefDataset) {
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const view = useViewState(vocabulary);
  const wordless = useMemo(() => wordlessIndex(dataset), [dataset]);
  const [hasWanted, setWanted] = useState(false);
  return {
    view,
    wordless,
    wantsWords: hasWanted || view.criteria.text.trim() !== '',
    wantWords: () => setWanted(true),
  };
}

export type Asked = ReturnType<typeof useAsked>;
