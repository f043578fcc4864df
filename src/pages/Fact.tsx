import type { ReactNode } from 'react';
import { Glossed } from '../ui/Glossed.tsx';

/** One line of a list of facts. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Glossed text={term} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
