import { useLayoutEffect, useRef } from 'react';
import type { ActiveCriterion } from '../domain/active-criteria.ts';
import { filieresOf } from '../domain/campus.ts';
import { NO_CRITERIA, type Criteria } from '../domain/criteria.ts';
import { largestCommune } from '../domain/largest-commune.ts';
import { removals, withoutCriterion } from '../domain/removals.ts';
import { ActiveChips } from '../filters/ActiveChips.tsx';
import { EmptyResults } from '../list/EmptyResults.tsx';
import type { NameOf } from '../texts/explore-texts.ts';
import { ResultsNotices } from './ResultsNotices.tsx';
import { TARGETS } from './targets.ts';
import type { Atlas } from './useAtlas.ts';

export { OldEdition } from '../list/OldEdition.tsx';
export { OrderChoice } from '../list/OrderChoice.tsx';

/** The criteria change, and the button that was pressed goes with them. */
type Lessen = (change: (criteria: Criteria) => Criteria) => void;

const clear = () => NO_CRITERIA;
const without = (removed: ActiveCriterion) => (now: Criteria) => withoutCriterion(now, removed);

interface AnswerChipsProps {
  active: readonly ActiveCriterion[];
  nameOf: NameOf;
  onLessen: Lessen;
}

/** What is asked for, each part removable. */
export function AnswerChips({ onLessen, ...shown }: AnswerChipsProps) {
  return <ActiveChips {...shown} onRemove={(removed) => onLessen(without(removed))} onClear={() => onLessen(clear)} />;
}

interface AnswerNotesProps {
  atlas: Atlas;
  /** How many records of the dataset could not be read. */
  setAside: number;
  onLessen: Lessen;
}

/** What is said of an answer above its list: what must be known of it and, where it is empty, what could be asked instead. */
export function AnswerNotes({ atlas, setAside, onLessen }: AnswerNotesProps) {
  const { index, facts, view, whereabouts, results, active, isSearching } = atlas;
  const isInVain = results.length === 0 && active.length > 0 && !isSearching;
  const town = isInVain ? townOf(atlas) : null;
  // A point asks for nothing by itself: the way is shown from there still.
  const handleFiliere = (id: string) =>
    onLessen((now) => ({ ...NO_CRITERIA, filieres: [id], place: whereabouts?.kind === 'point' ? now.place : null }));
  useFocusKept(results);
  return (
    <>
      <ResultsNotices atlas={atlas} setAside={setAside} />
      {isInVain && (
        <EmptyResults
          removals={removals(index, view.criteria, whereabouts)}
          nameOf={facts.nameOf}
          onRemove={(removed) => onLessen(without(removed))}
          onClear={() => onLessen(clear)}
          countOfAll={index.campuses.length}
          nearest={nearestOf(atlas)}
          onFiliere={handleFiliere}
          town={town?.name ?? null}
          onTown={() => onLessen((now) => ({ ...now, territories: [], place: town?.insee ?? null }))}
        />
      )}
    </>
  );
}

/** Where the result that has the focus is none of the new ones, it goes to their heading and not to nowhere. */
function useFocusKept(results: Atlas['results']): void {
  const held = useRef<Element | null>(null);
  useLayoutEffect(
    function returnFocus() {
      if (held.current?.isConnected === false) document.getElementById(TARGETS.results)?.focus({ preventScroll: true });
      // Before the new ones take the place of these, which come after the notes in the page.
      return () => {
        held.current = document.activeElement;
      };
    },
    [results],
  );
}

/** The filières near to the words, with how many campuses each has; null without words. */
function nearestOf({ index, finder: { search }, facts, view: { criteria } }: Atlas) {
  if (criteria.text.trim() === '' || !search) return null;
  const { by, filieres } = search.nearestFilieres(criteria.text);
  const countOf = (id: string) => index.campuses.filter((campus) => filieresOf(campus).includes(id)).length;
  return { by, filieres: filieres.map((id) => ({ id, label: facts.nameOf.filiere(id), count: countOf(id) })) };
}

/** The main town of the territory or département that is asked for, once the places are there. */
function townOf({ dataset, finder: { placeIndex }, whereabouts }: Atlas) {
  if (!placeIndex || !whereabouts || whereabouts.kind === 'point') return null;
  if (whereabouts.kind === 'departement') return largestCommune(placeIndex, [whereabouts.code]);
  const { id } = whereabouts;
  const inside = dataset.academies.filter((academie) => academie.id === id || academie.region === id);
  return largestCommune(
    placeIndex,
    inside.flatMap(({ departements }) => departements),
  );
}
