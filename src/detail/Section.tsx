import { useId, type ReactNode } from 'react';
import { Glossed } from '../ui/Glossed.tsx';

/** A named part of the campus's page. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className="detail-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}

/** A term and what is known of it. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>
        <Glossed text={term} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
