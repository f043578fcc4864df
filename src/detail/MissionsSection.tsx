import type { LabelFact } from '../domain/label.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Section } from './Section.tsx';
import { SourceLink } from './SourceLink.tsx';

/** The missions that every labelled campus has, each source once. */
export function MissionsSection({ missions }: { missions: readonly LabelFact[] }) {
  const sources = new Map(missions.map(({ source }) => [source.url ?? source.title, source]));
  return (
    <Section title={detailTexts.missions}>
      <p>{detailTexts.missionsIntroduction}</p>
      <ul>
        {missions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p className="source-line">
        {detailTexts.missionsSource}{' '}
        {[...sources.values()].map((source, place) => (
          <SourceLink key={place} source={source} />
        ))}
      </p>
    </Section>
  );
}
