import { useCallback, useLayoutEffect, useRef } from 'react';
import { keyOfPoint } from '../domain/whereabouts.ts';
import { SearchBox } from '../find/SearchBox.tsx';
import { findTexts } from '../texts/find-texts.ts';
import { placeNote } from '../texts/place-note-texts.ts';
import { RADII_KM, TEXT_PARAMETER } from '../url/view-state.ts';
import { typeAgain, typedBefore } from './typed-before.ts';
import type { Atlas } from './useAtlas.ts';

const NO_SUGGESTIONS = { campuses: [], trades: [], filieres: [] };
const noSuggestions = () => NO_SUGGESTIONS;

export interface FindBoxProps {
  atlas: Atlas;
  /** A sentence for the page's status, null when there is none any more. */
  onNotice: (notice: string | null) => void;
}

/** The boxes to search the atlas: what, and where. */
export function FindBox({ atlas, onNotice }: FindBoxProps) {
  const { finder, facts, counts, whereabouts, view } = atlas;
  const { criteria, actions } = view;
  const lostPlace = whereabouts === null && finder.placesStatus !== 'pending' ? criteria.place : null;
  const { search, placeIndex, searchPlaces } = finder;
  const formRef = useRef<HTMLFormElement>(null);
  useLayoutEffect(function typeWhatWasTyped() {
    // In the page as it was written, before this code has come; a later effect would find the fields as React has them.
    if (formRef.current) typedBefore(formRef.current).forEach(typeAgain);
  }, []);
  const handlePlace = (key: string | null) =>
    // Of a territory there is no radius; a first place asks for its own order.
    actions.changeCriteria((now) => ({
      ...now,
      place: key,
      radiusKm: key === null ? null : now.radiusKm,
      order: null,
    }));
  const filiereCount = useCallback((id: string) => counts.filieres.get(id) ?? 0, [counts]);
  const linesFor = useCallback(
    (text: string) =>
      placeIndex && searchPlaces
        ? searchPlaces(placeIndex, text).map((place) => ({ key: place.key, name: place.name, note: placeNote(place) }))
        : [],
    [placeIndex, searchPlaces],
  );
  return (
    <SearchBox
      formRef={formRef}
      text={criteria.text}
      onSearch={(text) => actions.changeCriteria((now) => ({ ...now, text }), 'replace')}
      subject={{
        name: TEXT_PARAMETER,
        suggestionsFor: search?.suggestionsFor ?? noSuggestions,
        filiereLabel: facts.nameOf.filiere,
        filiereCount,
        placeOfCampus: facts.placeOf,
        onCampus: actions.open,
        onFiliere: (id) =>
          actions.changeCriteria((now) => ({ ...now, text: '', filieres: [...new Set([...now.filieres, id])] })),
        onWanted: finder.wantWords,
      }}
      place={{
        name: criteria.place === null || whereabouts === null ? '' : facts.nameOf.place(criteria.place),
        searchPlaces: linesFor,
        fault: lostPlace === null ? null : findTexts.unknownPlace(lostPlace),
        status: placeIndex ? 'ready' : finder.placesStatus === 'error' ? 'failed' : 'loading',
        radii: whereabouts?.kind === 'point' ? RADII_KM : [],
        radiusKm: criteria.radiusKm,
        onPlace: handlePlace,
        onPosition: (point) => handlePlace(keyOfPoint(point)),
        onRadius: (radiusKm) => actions.changeCriteria((now) => ({ ...now, radiusKm })),
        onWanted: finder.wantPlaces,
        onNotice,
      }}
    />
  );
}
