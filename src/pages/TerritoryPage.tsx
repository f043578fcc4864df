import './page.css';
import './page-territory.css';
import { Printer } from 'lucide-react';
import type { Campus } from '../domain/campus.ts';
import { nearestWith } from '../domain/nearest-territories.ts';
import { PLAN, planFrame } from '../domain/plan.ts';
import { METROPOLE } from '../domain/territory.ts';
import { boundsOfTerritory } from '../domain/territory-bounds.ts';
import { campusesOf, excellenceCount, filiereCounts, territoryOf, type Territory } from '../domain/territory-facts.ts';
import { number } from '../texts/language.ts';
import { mapWordsTexts } from '../texts/map-words-texts.ts';
import { inTerritory, planTexts, territoryTexts } from '../texts/territory-texts.ts';
import { territoryInWords } from '../texts/territory-words.ts';
import { useIsAlive } from '../ui/useIsAlive.ts';
import { CampusItems } from './CampusItems.tsx';
import { PageGlossary } from './PageGlossary.tsx';
import { PlanFigure, isNumbered } from './PlanFigure.tsx';
import type { PageProps } from './page-links.ts';
import { ReferentCard } from './ReferentCard.tsx';
import { TerritoryAbout } from './TerritoryAbout.tsx';
import { TerritoryBeside } from './TerritoryBeside.tsx';
import { TerritoryFilieres } from './TerritoryFilieres.tsx';

/** An académie or a région académique: its campuses, whom to ask, what it has and lacks; a sheet to print. */
export default function TerritoryPage({ dataset, links, id }: PageProps & { id: string }) {
  const territory = territoryOf(dataset, id);
  if (!territory) return null;
  const campuses = campusesOf(dataset, null, id);
  const shared = { territory, campuses, dataset, links };
  return (
    <PageGlossary links={links}>
      <div className="territory-page">
        <p className="page-lead">{territoryTexts.lead(territory, campuses.length, excellenceCount(campuses))}</p>
        {campuses.length === 0 ? <NearestCampuses {...shared} /> : <Figures {...shared} />}
        <Actions {...shared} />
        <Campuses {...shared} />
        <Referents {...shared} />
        <TerritoryAbout {...shared} />
        <TerritoryFilieres {...shared} />
        <TerritoryBeside {...shared} />
        <p className="print-only page-aside">{territoryTexts.printed(dataset.edition)}</p>
      </div>
    </PageGlossary>
  );
}

interface PartProps extends PageProps {
  territory: Territory;
  /** Its campuses, by name. */
  campuses: readonly Campus[];
}

function NearestCampuses({ territory, dataset, links: { CampusesLink } }: PartProps) {
  const nearest = nearestWith(dataset, territory, null);
  if (!nearest) return null;
  return (
    <p>
      {territoryTexts.nearest}{' '}
      {nearest.places.map(({ of, count }, place) => (
        <span key={of.id}>
          {place > 0 && ' ; '}
          <CampusesLink filiere={null} territory={of.id}>
            {territoryTexts.nearestPlace(of, count)}
          </CampusesLink>
          {of.km !== null && ` (${territoryTexts.distance(of.km)})`}
        </span>
      ))}
      .
    </p>
  );
}

function Figures({ campuses, dataset }: PartProps) {
  const present = filiereCounts(dataset, campuses).filter(({ count }) => count > 0).length;
  const figures: [string, number][] = [
    [territoryTexts.figures.campuses, campuses.length],
    [territoryTexts.figures.excellence, excellenceCount(campuses)],
    [territoryTexts.figures.filieres(dataset.filieres.length), present],
  ];
  return (
    <dl className="page-figures">
      {figures.map(([term, count]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ territory, campuses, links: { CampusesLink } }: PartProps) {
  const isAlive = useIsAlive();
  return (
    <div className="page-actions">
      {campuses.length > 0 && (
        <CampusesLink filiere={null} territory={territory.id} onMap className="button primary">
          {territoryTexts.seeOnMap(campuses.length)}
        </CampusesLink>
      )}
      <button type="button" className="button" data-waits={!isAlive || undefined} onClick={() => window.print()}>
        <Printer size={16} aria-hidden="true" />
        {territoryTexts.print}
      </button>
    </div>
  );
}

function Campuses({ territory, campuses, dataset, links }: PartProps) {
  const bounds = boundsOfTerritory(territory);
  const where = inTerritory(territory);
  return (
    <section className="page-section">
      <h2>{territoryTexts.campuses}</h2>
      <div className="page-pair">
        <div className="page-pair-list">
          {campuses.length === 0 && <p>{territoryTexts.noCampus}</p>}
          {campuses.length > 0 && (
            <CampusItems campuses={campuses} isNumbered={isNumbered(campuses)} dataset={dataset} links={links} />
          )}
          <UnknownAcademies territory={territory} campuses={campuses} dataset={dataset} links={links} />
        </div>
        <PlanFigure
          name={campuses.length === 0 ? planTexts.nameEmpty(where) : planTexts.name(campuses.length, where)}
          campuses={campuses}
          bounds={bounds ?? METROPOLE}
          frame={bounds ? planFrame(bounds) : PLAN}
          dataset={dataset}
          links={links}
        />
      </div>
      {campuses.length > 0 && (
        <PlaceInWords territory={territory} campuses={campuses} dataset={dataset} links={links} />
      )}
    </section>
  );
}

/** The same in words: what the map of this territory shows. */
function PlaceInWords({ territory, campuses, dataset }: PartProps) {
  return (
    <div className="page-words">
      <h3>{mapWordsTexts.heading}</h3>
      <p>{territoryInWords(dataset, territory, campuses)}</p>
    </div>
  );
}

/** The campuses of a région whose académie is not known: told on its page, and on those of its académies. */
function UnknownAcademies({ territory, dataset, links: { TerritoryLink } }: PartProps) {
  const { region, isRegion, academies } = territory;
  const lost = campusesOf(dataset, null, region.id).filter(({ academie }) => academie === null).length;
  const isOnlyItself = academies.length === 1 && academies[0]?.id === region.id;
  if (lost === 0 || isOnlyItself) return null;
  if (isRegion) return <p className="page-aside">{territoryTexts.withoutAcademie(lost)}</p>;
  return (
    <p className="page-aside">
      {territoryTexts.elsewhere(lost)} <TerritoryLink id={region.id}>{region.name}</TerritoryLink>
    </p>
  );
}

function Referents({ territory: { academies }, links: { PageLink } }: PartProps) {
  return (
    <section className="page-section">
      <h2>{territoryTexts.referents(academies.length)}</h2>
      {academies.length === 0 && <p>{territoryTexts.noAcademie}</p>}
      <div className="referent-cards">
        {academies.map((academie) => (
          <ReferentCard key={academie.id} academie={academie} isOneOfMany={academies.length > 1} PageLink={PageLink} />
        ))}
      </div>
    </section>
  );
}
