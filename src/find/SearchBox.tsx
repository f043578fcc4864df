import './find.css';
import type { FormEvent, RefObject } from 'react';
import { findTexts } from '../texts/find-texts.ts';
import { useDraft } from '../ui/useDraft.ts';
import { PlaceField, type PlaceFieldProps } from './PlaceField.tsx';
import { SubjectField, type SubjectFieldProps } from './SubjectField.tsx';

interface SearchBoxProps {
  formRef: RefObject<HTMLFormElement | null>;
  /** What the address says. */
  text: string;
  /** Called after a pause in the typing, and at once on submit. */
  onSearch: (text: string) => void;
  subject: Omit<SubjectFieldProps, 'draft' | 'onDraft' | 'onSettle'>;
  place: PlaceFieldProps;
}

/** What is sought, and where. */
export function SearchBox({ formRef, text, onSearch, subject, place }: SearchBoxProps) {
  const { draft, setDraft, settle } = useDraft(text, onSearch);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    settle(draft);
  };
  return (
    // A written page that does not listen yet sends nothing: outside of a dialog, its method does nothing.
    <form
      ref={formRef}
      role="search"
      aria-label={findTexts.landmark}
      className="search-box"
      method="dialog"
      onSubmit={handleSubmit}
    >
      <SubjectField
        {...subject}
        draft={draft}
        onDraft={setDraft}
        onSettle={settle}
        onFiliere={(id) => {
          // The words led to the filière: asked for both, they would narrow it again.
          settle('');
          subject.onFiliere(id);
        }}
      />
      <PlaceField {...place} />
    </form>
  );
}
