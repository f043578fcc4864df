import './glossed.css';
import { createContext, use, useId, useState, type ComponentType, type ReactNode } from 'react';

/** A link to a word of the glossary. */
export type TermLink = ComponentType<{ term: string; className?: string; 'aria-label'?: string; children: ReactNode }>;

interface Glossary {
  /** The text cut at the terms that are wanted; `isWanted` is asked once for each. */
  partsOf: (text: string, isWanted: (term: string) => boolean) => readonly { text: string; term: string | null }[];
  /** The name of a term's link: it begins with the word that is seen. */
  nameOf: (word: string) => string;
  TermLink: TermLink;
}

interface Scope extends Glossary {
  /** Whether the term is this text's to link: that of the text which asked first, whenever it asks again. */
  isFirst: (term: string, textId: string) => boolean;
  /** Whether a text has it. */
  isLinked: (term: string) => boolean;
}

const ScopeContext = createContext<Scope | null>(null);

/** A page, or a panel, in which each term is linked once: where it comes first. */
export function GlossaryScope({ children, ...glossary }: Glossary & { children: ReactNode }) {
  const [first] = useState(() => firstComer());
  return <ScopeContext value={{ ...glossary, ...first }}>{children}</ScopeContext>;
}

/**
 * A part of it that is drawn later: it counts for itself what the part before has not linked. What was begun and not
 * finished then leaves no trace in the part that stands.
 */
export function GlossaryPart({ children }: { children: ReactNode }) {
  const scope = use(ScopeContext);
  const [first] = useState(() => firstComer(scope?.isLinked));
  return <ScopeContext value={scope && { ...scope, ...first }}>{children}</ScopeContext>;
}

/**
 * Texts ask in the order of the page, in which React renders. A text that asks again gets the same answer, so that a
 * second rendering draws what the first drew.
 */
function firstComer(isLinkedBefore?: Scope['isLinked']): Pick<Scope, 'isFirst' | 'isLinked'> {
  const owners = new Map<string, string>();
  return {
    isFirst: (term, textId) => {
      if (isLinkedBefore?.(term)) return false;
      const owner = owners.get(term) ?? textId;
      owners.set(term, owner);
      return owner === textId;
    },
    isLinked: (term) => owners.has(term),
  };
}

/** A text whose abbreviations lead to the glossary, the first time that the page holds them. */
export function Glossed({ text }: { text: string }) {
  const scope = use(ScopeContext);
  const id = useId();
  if (!scope) return text;
  const { TermLink, nameOf } = scope;
  return scope
    .partsOf(text, (term) => scope.isFirst(term, id))
    .map((part) =>
      part.term === null ? (
        part.text
      ) : (
        <TermLink key={part.term} term={part.term} className="glossed" aria-label={nameOf(part.text)}>
          {part.text}
        </TermLink>
      ),
    );
}
