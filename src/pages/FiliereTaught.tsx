import type { Campus, Filiere } from '../domain/campus.ts';
import { levelFacts, topicFacts } from '../domain/filiere-facts.ts';
import type { Counted } from '../domain/territory-facts.ts';
import { filiereTexts } from '../texts/filiere-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { OutLink } from './PageSource.tsx';

/** The topics that are shown at once; those told by several campuses alone, where there are so many. */
const MOST_SHOWN = 12;
const LEAST_SHOWN = 4;

interface FiliereTaughtProps {
  filiere: Filiere;
  campuses: readonly Campus[];
}

/** What is taught in a filière, and at which levels: what the sources of its campuses tell. */
export function FiliereTaught({ filiere, campuses }: FiliereTaughtProps) {
  return (
    <section className="page-section">
      <h2>{filiereTexts.taught}</h2>
      <Topics filiere={filiere} campuses={campuses} />
      {campuses.length > 0 && <Levels campuses={campuses} />}
      <p className="page-source">
        {filiereTexts.ministrySource}{' '}
        <OutLink address={filiere.ministryPage}>{filiereTexts.ministry(filiere.label)}</OutLink>
      </p>
    </section>
  );
}

function Topics({ filiere, campuses }: FiliereTaughtProps) {
  const { topics, campuses: told } = topicFacts(campuses, filiere.id);
  if (topics.length === 0) return campuses.length > 0 && <p>{filiereTexts.topicsNone}</p>;
  const several = topics.filter(({ count }) => count > 1).length;
  const shown = several < LEAST_SHOWN ? MOST_SHOWN : Math.min(several, MOST_SHOWN);
  const rest = topics.slice(shown);
  return (
    <>
      <p>
        {filiereTexts.topicsNote(topics.length, told, campuses.length)}{' '}
        {rest.length > 0 && several > 0 && filiereTexts.topicsMost}
      </p>
      <TopicList topics={topics.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="page-details">
          <summary>{filiereTexts.topicsRest(rest.length)}</summary>
          <TopicList topics={rest} />
        </details>
      )}
    </>
  );
}

function TopicList({ topics }: { topics: readonly Counted<string>[] }) {
  return (
    <ul className="topic-list">
      {topics.map(({ of, count }) => (
        <li key={of}>
          <Glossed text={filiereTexts.topic(of, count)} />
        </li>
      ))}
    </ul>
  );
}

function Levels({ campuses }: { campuses: readonly Campus[] }) {
  const { levels, campuses: known } = levelFacts(campuses);
  return (
    <>
      <h3>{filiereTexts.levels}</h3>
      <p>{filiereTexts.levelsNote(known, campuses.length)}</p>
      {levels.length > 0 && (
        <ul className="topic-list">
          {levels.map(({ of, count }) => (
            <li key={of}>
              <Glossed text={filiereTexts.level(of, count)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
