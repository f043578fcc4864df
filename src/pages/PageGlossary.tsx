import type { ReactNode } from 'react';
import { termParts } from '../domain/glossary.ts';
import { glossaryLinkName } from '../texts/detail-texts.ts';
import { GlossaryScope } from '../ui/Glossed.tsx';
import type { PageLinks } from './page-links.ts';

/** A page whose abbreviations lead to the glossary, each once. */
export function PageGlossary({ links, children }: { links: PageLinks; children: ReactNode }) {
  return (
    <GlossaryScope partsOf={termParts} nameOf={glossaryLinkName} TermLink={links.GlossaryLink}>
      {children}
    </GlossaryScope>
  );
}
