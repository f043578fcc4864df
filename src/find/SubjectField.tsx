import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { markedParts } from '../domain/marked-parts.ts';
import type { Suggestions } from '../domain/suggestions.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { ComboGroup } from '../ui/Combobox.tsx';
import { ComboField } from '../ui/ComboField.tsx';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { Pictogram } from '../ui/Pictogram.tsx';

export interface SubjectFieldProps {
  draft: string;
  suggestionsFor: (text: string) => Suggestions;
  filiereLabel: (id: string) => string;
  filiereCount: (id: string) => number;
  /** Town of a campus, for its line. */
  placeOfCampus: (id: string) => string;
  onDraft: (text: string) => void;
  /** The text as it stands, at once. */
  onSettle: (text: string) => void;
  onCampus: (id: string) => void;
  onFiliere: (id: string) => void;
  /** What an address calls the text: a form that is sent before the page listens finds its way. */
  name: string;
  /** The field has the focus: what it searches in can be fetched. */
  onWanted: () => void;
}

/** The text box: what the visitor writes is searched in trades, names, topics, towns and members. */
export function SubjectField(props: SubjectFieldProps) {
  const { draft, onDraft, onSettle } = props;
  const id = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  const { suggestionsFor, filiereLabel, filiereCount, placeOfCampus } = props;
  // The letter is painted first; a quick typist is not made to wait for the suggestions of each.
  const sought = useDeferredValue(draft);
  const groups = useMemo(
    () => groupsOf({ sought, suggestionsFor, filiereLabel, filiereCount, placeOfCampus }),
    [sought, suggestionsFor, filiereLabel, filiereCount, placeOfCampus],
  );
  const handleClear = () => {
    onSettle('');
    boxRef.current?.querySelector('input')?.focus();
  };
  const handleChoose = (key: string) => {
    const [kind, value] = splitKey(key);
    if (kind === 'campus') props.onCampus(value);
    else if (kind === 'filiere') props.onFiliere(value);
    else onSettle(value);
  };
  return (
    <div className="search-part">
      <label id={`${id}-label`} htmlFor={id}>
        {findTexts.what}
      </label>
      <div ref={boxRef} className="search-field">
        <ComboField
          id={id}
          labelId={`${id}-label`}
          listName={findTexts.suggestions}
          draft={draft}
          groups={groups}
          message={null}
          takesFirst={false}
          field={{
            name: props.name,
            type: 'text',
            inputMode: 'search',
            enterKeyHint: 'search',
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellCheck: false,
            maxLength: 200,
            placeholder: findTexts.whatExample,
            onFocus: props.onWanted,
          }}
          onDraft={onDraft}
          onChoose={handleChoose}
        />
        {draft !== '' && (
          <button type="button" className="icon-button" aria-label={findTexts.clear} onClick={handleClear}>
            <Pictogram name="close" />
          </button>
        )}
        <button type="submit" className="icon-button search-submit" data-picto="search" aria-label={findTexts.submit} />
      </div>
    </div>
  );
}

function splitKey(key: string): [kind: string, value: string] {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}

type Sought = Pick<SubjectFieldProps, 'suggestionsFor' | 'filiereLabel' | 'filiereCount' | 'placeOfCampus'>;

function groupsOf({ sought, suggestionsFor, ...names }: Sought & { sought: string }): ComboGroup[] {
  const { filiereLabel, filiereCount, placeOfCampus } = names;
  const { campuses, trades, filieres } = suggestionsFor(sought);
  return [
    {
      heading: findTexts.trades,
      options: trades.map(({ name, trade }) => ({
        key: `trade ${name}`,
        parts: markedParts(name, sought),
        note: `→ ${filiereLabel(trade.filieres[0]!)}`,
      })),
    },
    {
      heading: findTexts.campuses,
      options: campuses.map(({ id, name, shortName }) => ({
        key: `campus ${id}`,
        parts: markedParts(shortName && shortName !== name ? `${name} (${shortName})` : name, sought),
        note: placeOfCampus(id),
      })),
    },
    {
      heading: findTexts.filieres,
      options: filieres.map(({ id, label }) => ({
        key: `filiere ${id}`,
        parts: markedParts(label, sought),
        note: findTexts.filiereNote(filiereCount(id)),
        icon: <FiliereMark filiere={id} size="small" />,
      })),
    },
  ];
}
