import { useId } from 'react';
import { findTexts, positionTexts } from '../texts/find-texts.ts';
import type { PositionState, useMyPosition } from './useMyPosition.ts';

/** Positions less sure than this are said to be. */
const IMPRECISE_KM = 5;

/** What is to be said of the visitor's own position, or null. */
export function positionNotice(state: PositionState): string | null {
  if (state.kind === 'idle') return null;
  if (state.kind !== 'found') return positionTexts[state.kind];
  return state.accuracyKm > IMPRECISE_KM ? positionTexts.imprecise(Math.round(state.accuracyKm)) : positionTexts.found;
}

interface PlaceToolsProps extends RadiusChoiceProps {
  position: ReturnType<typeof useMyPosition>;
  /** Id of what is said of the position. */
  noteId: string;
  notice: string | null;
}

/** What stands under the place box: the device's own position, and how far from the place. */
export function PlaceTools({ position, noteId, notice, ...radius }: PlaceToolsProps) {
  return (
    <>
      <LocateButton
        isBusy={position.state.kind === 'asking'}
        noteId={notice === null ? undefined : noteId}
        onLocate={position.locate}
      />
      {radius.radii.length > 0 && <RadiusChoice {...radius} />}
      {notice && (
        <p id={noteId} className="aside">
          {notice}
        </p>
      )}
    </>
  );
}

interface LocateButtonProps {
  isBusy: boolean;
  /** Of what came of the last press. */
  noteId: string | undefined;
  onLocate: () => void;
}

function LocateButton({ isBusy, noteId, onLocate }: LocateButtonProps) {
  return (
    <button
      type="button"
      className="link-button locate"
      data-picto="locate"
      aria-disabled={isBusy}
      aria-describedby={noteId}
      onClick={onLocate}
    >
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
