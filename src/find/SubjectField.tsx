import { useId, useRef } from 'react';
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
          groups={groupsOf(props)}
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

function groupsOf(props: SubjectFieldProps): ComboGroup[] {
  const { draft, filiereLabel, filiereCount, placeOfCampus } = props;
  const { campuses, trades, filieres } = props.suggestionsFor(draft);
  return [
    {
      heading: findTexts.trades,
      options: trades.map(({ name, trade }) => ({
        key: `trade ${name}`,
        parts: markedParts(name, draft),
        note: `→ ${filiereLabel(trade.filieres[0]!)}`,
      })),
    },
    {
      heading: findTexts.campuses,
      options: campuses.map(({ id, name, shortName }) => ({
        key: `campus ${id}`,
        parts: markedParts(shortName && shortName !== name ? `${name} (${shortName})` : name, draft),
        note: placeOfCampus(id),
      })),
    },
    {
      heading: findTexts.filieres,
      options: filieres.map(({ id, label }) => ({
        key: `filiere ${id}`,
        parts: markedParts(label, draft),
        note: findTexts.filiereNote(filiereCount(id)),
        icon: <FiliereMark filiere={id} size="small" />,
      })),
    },
  ];
}
