import type { Source } from '../domain/campus.ts';
import type { LabelFact } from '../domain/label.ts';
import { CRITERIA_COUNT, enumerationOf } from '../texts/label-texts.ts';
import { PageSources } from './PageSource.tsx';

interface FactsProps {
  title: string;
  facts: readonly LabelFact[];
}

const keyOf = ({ url, title }: Source) => url ?? title;

/** Facts under a heading, each with its source: once under the list where all have the same. Nothing without facts. */
export function FactsSection({ title, facts }: FactsProps) {
  if (facts.length === 0) return null;
  const sources = facts.map(({ source }) => source);
  const isOneSource = new Set(sources.map(keyOf)).size === 1;
  return (
    <section className="page-section">
      <h2>{title}</h2>
      <ul className="page-list">
        {facts.map(({ id, text, source }) => (
          <li key={id}>
            {text}
            {!isOneSource && <PageSources sources={[source]} />}
          </li>
        ))}
      </ul>
      {isOneSource && <PageSources sources={sources} />}
    </section>
  );
}

/** The criteria of excellence: a list where the fact enumerates them, else the fact as it is. */
export function CriteriaSection({ title, fact }: { title: string; fact: LabelFact | undefined }) {
  if (!fact) return null;
  const criteria = enumerationOf(fact.text, CRITERIA_COUNT);
  return (
    <section className="page-section">
      <h2>{title}</h2>
      <p>{criteria?.lead ?? fact.text}</p>
      {criteria && (
        <ol className="page-list label-criteria">
          {criteria.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      <PageSources sources={[fact.source]} />
    </section>
  );
}
