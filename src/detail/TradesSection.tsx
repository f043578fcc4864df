import type { Level } from '../domain/campus.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { LevelLadder } from './LevelLadder.tsx';
import { Section } from './Section.tsx';

/** What is taught and done there, and at which levels, as far as sources tell. */
export function TradesSection({ topics, levels }: { topics: readonly string[]; levels: readonly Level[] }) {
  return (
    <Section title={detailTexts.trades}>
      {topics.length === 0 ? (
        <p>{detailTexts.noTopics}</p>
      ) : (
        <>
          <h3>{detailTexts.topics}</h3>
          <ul className="paper-inline">
            {topics.map((topic, place) => (
              <li key={place}>
                <Glossed text={topic} />
              </li>
            ))}
          </ul>
        </>
      )}
      {levels.length === 0 ? (
        <p>{detailTexts.noLevels}</p>
      ) : (
        <>
          <h3>{detailTexts.levels}</h3>
          <LevelLadder levels={levels} />
        </>
      )}
    </Section>
  );
}
