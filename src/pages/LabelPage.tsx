import './page.css';
import './page-territory.css';
import './page-data.css';
import { shownCampuses } from '../domain/dataset.ts';
import { GLOSSARY_ID } from '../domain/glossary.ts';
import { territoryName } from '../domain/territory.ts';
import { labelTexts } from '../texts/label-texts.ts';
import { GlossarySection } from './GlossarySection.tsx';
import { CriteriaSection, FactsSection } from './LabelFacts.tsx';
import { LabelYears } from './LabelPlot.tsx';
import type { PageProps } from './page-links.ts';
import { PageSources } from './PageSource.tsx';

/** The fact that enumerates the criteria of excellence. */
const CRITERIA = 'cinq-criteres';

/** What a campus and a campus of excellence are: the dataset's facts of the label, each with its source. */
export default function LabelPage({ dataset, links }: PageProps) {
  const { definition, missions, excellence, history } = dataset.label;
  return (
    <>
      <p className="page-lead">{labelTexts.lead}</p>
      <Acronyms links={links} />
      <p>{labelTexts.held(shownCampuses(dataset).length)}</p>
      <FactsSection title={labelTexts.definition} facts={definition} />
      <FactsSection title={labelTexts.missions} facts={missions} />
      <FactsSection title={labelTexts.excellence} facts={excellence.filter(({ id }) => id !== CRITERIA)} />
      <CriteriaSection title={labelTexts.criteria} fact={excellence.find(({ id }) => id === CRITERIA)} />
      <Dates dataset={dataset} />
      <LabelYears history={history} />
      <Regional dataset={dataset} links={links} />
      <GlossarySection />
      <Next dataset={dataset} links={links} />
    </>
  );
}

function Acronyms({ links: { GlossaryLink } }: Pick<PageProps, 'links'>) {
  const { cmq, cmqMeans, cmqe, cmqeMeans } = labelTexts.acronyms;
  return (
    <>
      <p>{labelTexts.abbreviations}</p>
      <ul className="page-list">
        {[
          [cmq, cmqMeans],
          [cmqe, cmqeMeans],
        ].map(([short, long]) => (
          <li key={short}>
            <strong>{short}</strong> : {long}
          </li>
        ))}
      </ul>
      <p>
        <GlossaryLink term={GLOSSARY_ID}>{labelTexts.seeGlossary}</GlossaryLink>
      </p>
    </>
  );
}

function Dates({ dataset: { label } }: Pick<PageProps, 'dataset'>) {
  const told = label.history.filter(({ text }) => text !== null);
  if (told.length === 0) return null;
  return (
    <section className="page-section">
      <h2>{labelTexts.dates}</h2>
      <ol className="label-dates">
        {told.map(({ year, text, source }) => (
          <li key={`${year} ${text}`}>
            <strong>{year}</strong>
            <p>
              {text}
              <PageSources sources={[source]} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Regional({ dataset, links: { TerritoryLink } }: PageProps) {
  const { regional } = dataset.label;
  if (regional.length === 0) return null;
  return (
    <section className="page-section">
      <h2>{labelTexts.regional}</h2>
      <ul className="page-list">
        {regional.map(({ id, region, text, source }) => {
          const name = territoryName(dataset, region);
          return (
            <li key={`${region} ${id}`}>
              {name === null ? region : <TerritoryLink id={region}>{name}</TerritoryLink>} : {text}
              <PageSources sources={[source]} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Next({ dataset, links: { CampusesLink, PageLink } }: PageProps) {
  return (
    <section className="page-section">
      <h2>{labelTexts.next}</h2>
      <div className="page-actions">
        <CampusesLink filiere={null} territory={null} className="button primary">
          {labelTexts.seeAll(shownCampuses(dataset).length)}
        </CampusesLink>
        <PageLink to="filieres" className="button">
          {labelTexts.seeFilieres}
        </PageLink>
      </div>
    </section>
  );
}
