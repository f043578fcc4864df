import { Search, X } from 'lucide-react';
import { useId, useRef, type FormEvent } from 'react';
import { searchTexts } from '../texts/explore-texts.ts';
import { useDraft } from '../ui/useDraft.ts';

interface SearchBoxProps {
  /** What the address says. */
  text: string;
  /** Called after a pause in the typing, and at once on submit. */
  onSearch: (text: string) => void;
}

/** The text box: what the visitor writes is searched in names, topics, towns and members. */
export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const { draft, setDraft, settle } = useDraft(text, onSearch);
  const fieldRef = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    settle(draft);
  };
  const handleClear = () => {
    settle('');
    fieldRef.current?.focus();
  };
  return (
    <form role="search" aria-label={searchTexts.landmark} className="search-box" onSubmit={handleSubmit}>
      <label htmlFor={fieldId}>{searchTexts.label}</label>
      <div className="search-field">
        <input
          ref={fieldRef}
          id={fieldId}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          placeholder={searchTexts.example}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        {draft !== '' && (
          <button type="button" className="icon-button" aria-label={searchTexts.clear} onClick={handleClear}>
            <X size={18} aria-hidden="true" />
          </button>
        )}
        <button type="submit" className="icon-button search-submit" aria-label={searchTexts.submit}>
          <Search size={18} aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}
