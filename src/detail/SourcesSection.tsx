import type { Campus } from '../domain/campus.ts';
import { campusFilePath } from '../domain/published-files.ts';
import { supportsInWords } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import type { DetailLinks } from './CampusLink.tsx';
import { Section } from './Section.tsx';
import { SourceLink } from './SourceLink.tsx';

interface SourcesSectionProps {
  campus: Campus;
  fileAddress: DetailLinks['fileAddress'];
}

/** Where each fact was read, the newest source first; and the facts as a file. */
export function SourcesSection({ campus: { id, sources, lastAttestedYear }, fileAddress }: SourcesSectionProps) {
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
      <p className="data-file">
        <a href={fileAddress(campusFilePath(id, 'json'))}>{detailTexts.dataFile}</a>
      </p>
    </Section>
  );
}
