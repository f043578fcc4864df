import './field-error.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { LatLng } from '../domain/geo.ts';
import { markedParts } from '../domain/marked-parts.ts';
import { findTexts } from '../texts/find-texts.ts';
import { ComboField } from '../ui/ComboField.tsx';
import { Pictogram } from '../ui/Pictogram.tsx';
import { PlaceTools, positionNotice } from './PlaceTools.tsx';
import { useMyPosition } from './useMyPosition.ts';

/** A place as a line of the list. */
export interface PlaceLine {
  key: string;
  name: string;
  /** What tells it from its homonyms. */
  note: string;
}

export interface PlaceFieldProps {
  /** The place of the address, in words; empty where there is none. */
  name: string;
  /** The places that a text means; none before they are there. */
  searchPlaces: (text: string) => readonly PlaceLine[];
  status: 'loading' | 'failed' | 'ready';
  /** What is wrong with the place of the address, or null. */
  fault: string | null;
  /** The radii that can be chosen, km; empty where the place cannot be measured from. */
  radii: readonly number[];
  radiusKm: number | null;
  onPlace: (key: string | null) => void;
  onPosition: (point: LatLng) => void;
  onRadius: (km: number | null) => void;
  onWanted: () => void;
  /** A sentence for the page's status, null when there is none any more. */
  onNotice: (notice: string | null) => void;
}

const FIELD = {
  type: 'text',
  enterKeyHint: 'search',
  // A place to look around, anyone's: no token of WCAG 1.3.5, which is about the visitor's own address.
  autoComplete: 'off',
  autoCapitalize: 'words',
  spellCheck: false,
  maxLength: 100,
  placeholder: findTexts.whereExample,
} as const;

/** The place box: from where to measure, or in which territory to look; and how far. */
export function PlaceField(props: PlaceFieldProps) {
  const { name, searchPlaces, status, fault, radii, onPlace, onNotice } = props;
  const id = useId();
  const [errorId, positionId] = [`${id}-error`, `${id}-position`];
  const [draft, setDraft] = useState({ text: name, settled: name });
  const boxRef = useRef<HTMLDivElement>(null);
  const position = useMyPosition(props.onPosition);
  const settle = () => setDraft({ text: name, settled: name });
  // The place changed elsewhere: back button, removed chip, a position that was found.
  if (draft.settled !== name) settle();
  const isNew = draft.text.trim() !== '' && draft.text !== name;
  const found = useMemo(() => (isNew ? searchPlaces(draft.text) : []), [isNew, draft.text, searchPlaces]);
  const message = isNew && found.length === 0 ? MESSAGES[status] : null;
  const error = draft.text === '' ? fault : status === 'loading' ? null : message;
  const ownNotice = positionNotice(position.state);
  const notice = ownNotice ?? message;
  useEffect(
    function passNoticeOn() {
      onNotice(notice);
    },
    [notice, onNotice],
  );
  const handleDraft = (text: string) => {
    position.forget();
    setDraft({ text, settled: name });
    if (text.trim() === '' && name !== '') onPlace(null);
  };
  const handleClear = () => {
    handleDraft('');
    boxRef.current?.querySelector('input')?.focus();
  };
  return (
    <div className="search-part">
      <label id={`${id}-label`} htmlFor={id}>
        {findTexts.where}
      </label>
      <div ref={boxRef} className="search-field">
        <ComboField
          id={id}
          labelId={`${id}-label`}
          listName={findTexts.places}
          draft={draft.text}
          groups={[{ heading: findTexts.places, options: optionsOf(found, draft.text) }]}
          message={status === 'loading' ? message : null}
          takesFirst
          field={{
            ...FIELD,
            'aria-invalid': (error !== null && status !== 'failed') || undefined,
            'aria-describedby': [error && errorId, ownNotice && positionId].filter(Boolean).join(' ') || undefined,
            // Half a name that was left beside a place is no place: the box says what is measured from.
            onBlur: () => void (name !== '' && settle()),
            onFocus: (event) => {
              props.onWanted();
              event.currentTarget.select();
            },
          }}
          onDraft={handleDraft}
          onChoose={(key) => {
            position.forget();
            // Of the same place written otherwise, the address does not change: the text must.
            settle();
            onPlace(key);
          }}
        />
        {draft.text !== '' && (
          <button type="button" className="icon-button" aria-label={findTexts.clearPlace} onClick={handleClear}>
            <Pictogram name="close" />
          </button>
        )}
      </div>
      {error && <FieldError id={errorId} text={error} />}
      <PlaceTools
        position={position}
        noteId={positionId}
        notice={ownNotice}
        radii={radii}
        radiusKm={props.radiusKm}
        onRadius={props.onRadius}
      />
    </div>
  );
}

function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="field-error">
      {text}
    </p>
  );
}

const MESSAGES = {
  loading: findTexts.placesLoading,
  failed: findTexts.placesFailed,
  ready: findTexts.noPlace,
} as const;

function optionsOf(found: readonly PlaceLine[], text: string) {
  return found.map((line) => ({ key: line.key, parts: markedParts(line.name, text), note: line.note }));
}
