import { LocateFixed, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { LatLng } from '../domain/geo.ts';
import { markedParts } from '../domain/marked-parts.ts';
import { findTexts, positionTexts } from '../texts/find-texts.ts';
import { ComboField } from '../ui/ComboField.tsx';
import { useMyPosition, type PositionState } from './useMyPosition.ts';

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

/** Positions less sure than this are said to be. */
const IMPRECISE_KM = 5;

/** The place box: from where to measure, or in which territory to look; and how far. */
export function PlaceField(props: PlaceFieldProps) {
  const { name, searchPlaces, status, radii, onPlace, onNotice } = props;
  const id = useId();
  const [draft, setDraft] = useState({ text: name, settled: name });
  const boxRef = useRef<HTMLDivElement>(null);
  const position = useMyPosition(props.onPosition);
  // The place changed elsewhere: back button, removed chip, a position that was found.
  if (draft.settled !== name) setDraft({ text: name, settled: name });
  const isNew = draft.text.trim() !== '' && draft.text !== name;
  const found = useMemo(() => (isNew ? searchPlaces(draft.text) : []), [isNew, draft.text, searchPlaces]);
  const message = isNew && found.length === 0 ? MESSAGES[status] : null;
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
          message={message}
          takesFirst
          field={{
            type: 'text',
            enterKeyHint: 'search',
            autoComplete: 'off',
            autoCapitalize: 'words',
            spellCheck: false,
            maxLength: 100,
            placeholder: findTexts.whereExample,
            // Half a name that was left beside a place is no place: the box says what is measured from.
            onBlur: () => {
              if (name !== '') setDraft({ text: name, settled: name });
            },
            onFocus: (event) => {
              props.onWanted();
              event.currentTarget.select();
            },
          }}
          onDraft={handleDraft}
          onChoose={(key) => {
            position.forget();
            // Of the same place written otherwise, the address does not change: the text must.
            setDraft({ text: name, settled: name });
            onPlace(key);
          }}
        />
        {draft.text !== '' && (
          <button type="button" className="icon-button" aria-label={findTexts.clearPlace} onClick={handleClear}>
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      <div className="place-tools">
        <LocateButton isBusy={position.state.kind === 'asking'} onLocate={position.locate} />
        {radii.length > 0 && <RadiusChoice radii={radii} radiusKm={props.radiusKm} onRadius={props.onRadius} />}
      </div>
      {ownNotice && <p className="aside">{ownNotice}</p>}
    </div>
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

function positionNotice(state: PositionState): string | null {
  if (state.kind === 'idle') return null;
  if (state.kind !== 'found') return positionTexts[state.kind];
  return state.accuracyKm > IMPRECISE_KM ? positionTexts.imprecise(Math.round(state.accuracyKm)) : positionTexts.found;
}

function LocateButton({ isBusy, onLocate }: { isBusy: boolean; onLocate: () => void }) {
  return (
    <button type="button" className="link-button locate" aria-disabled={isBusy} onClick={onLocate}>
      <LocateFixed size={18} aria-hidden="true" />
      {positionTexts.button}
    </button>
  );
}

interface RadiusChoiceProps {
  radii: readonly number[];
  radiusKm: number | null;
  onRadius: (km: number | null) => void;
}

function RadiusChoice({ radii, radiusKm, onRadius }: RadiusChoiceProps) {
  const id = useId();
  return (
    <div className="order-choice">
      <label htmlFor={id}>{findTexts.radius}</label>
      <select
        id={id}
        value={radiusKm ?? ''}
        onChange={(event) => onRadius(radii.find((km) => String(km) === event.target.value) ?? null)}
      >
        {radii.map((km) => (
          <option key={km} value={km}>
            {findTexts.radiusOption(km)}
          </option>
        ))}
        <option value="">{findTexts.anyRadius}</option>
      </select>
    </div>
  );
}
