import { memo, useEffect, useEffectEvent, useMemo } from 'react';
import { placeOf } from '../domain/known-places.ts';
import { summariseMap } from '../domain/map-summary.ts';
import type { Seen } from '../map/ViewKeeper.tsx';
import { mapInWords, mapWordsTexts, seenInWords } from '../texts/map-words-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import type { Atlas } from './useAtlas.ts';

/** How long the map must have stood still before the move is told, in milliseconds: one sentence for five presses. */
const STILL_MS = 500;

interface MapWordsProps {
  atlas: Atlas;
  /** What the live map holds; null before there is one. */
  seen: Seen | null;
  /** Called with what the status is to add to the count, when the visitor has moved the map. */
  onTold: (told: string | null) => void;
}

/** « La carte en mots »: the same state as the map's, told. A move of the pointer does not concern it. */
export const MapWords = memo(Words);

function Words({ atlas, seen, onTold }: MapWordsProps) {
  const { dataset, results, whereabouts, view, active, facts, finder, isSearching } = atlas;
  const { criteria } = view;
  const summary = useMemo(
    () => summariseMap(dataset, { campuses: results, whereabouts, seen: seen?.bounds ?? null }),
    [dataset, results, whereabouts, seen],
  );
  const tell = useEffectEvent(() => onTold(seen?.isTold ? seenInWords(summary) : null));
  useEffect(
    function tellMove() {
      if (!seen) return;
      // A move that is not told takes back what was said of the last one: it is no longer true.
      const timer = setTimeout(tell, STILL_MS);
      return () => clearTimeout(timer);
    },
    [seen],
  );
  const place = finder.placeIndex && criteria.place !== null ? placeOf(finder.placeIndex, criteria.place) : null;
  const isPlaceBound =
    criteria.territories.length > 0 ||
    criteria.radiusKm !== null ||
    (whereabouts !== null && whereabouts.kind !== 'point');
  const sentences = mapInWords(summary, {
    // A word that is still looked for has asked nothing of the map: what is told of it stays, and so does its height.
    scope: active.some(({ kind }) => kind !== 'place' && !(isSearching && kind === 'text')) ? 'criteria' : 'all',
    isPlaceBound,
    from: place?.kind === 'commune' ? place.commune.name : null,
    placeOf: ({ id }) => facts.placeOf(id),
  });
  return (
    <section className="map-words" aria-labelledby="carte-en-mots">
      <h2 id="carte-en-mots">{mapWordsTexts.heading}</h2>
      <p>{isSearching && results.length === 0 ? searchAnswerTexts.searching : sentences.join(' ')}</p>
    </section>
  );
}
