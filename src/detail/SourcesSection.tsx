import type { Source } from '../domain/campus.ts';
import { supportsInWords } from '../texts/common-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Section } from './Section.tsx';
import { SourceLink } from './SourceLink.tsx';

interface SourcesSectionProps {
  sources: readonly Source[];
  lastAttestedYear: number | null;
}

/** Where each fact was read, the newest source first. */
export function SourcesSection({ sources, lastAttestedYear }: SourcesSectionProps) {
  const newestFirst = [...sources].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return (
    <Section title={detailTexts.sources}>
      <p>{detailTexts.sourcesIntroduction(lastAttestedYear)}</p>
      <ul className="sources">
        {newestFirst.map((source, place) => (
          // The lists of a campus never change order; data may name one source twice.
          <li key={place}>
            <SourceLink source={source} />{' '}
            {source.supports.length > 0 && <span className="source-supports">{supportsInWords(source.supports)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
