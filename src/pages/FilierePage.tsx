import './page.css';
import './page-territory.css';
import type { Campus, Filiere } from '../domain/campus.ts';
import { regionCounts, sharedFilieres } from '../domain/filiere-facts.ts';
import { PLAN } from '../domain/plan.ts';
import { METROPOLE, OVERSEAS, territoryName } from '../domain/territory.ts';
import { campusesOf, excellenceCount } from '../domain/territory-facts.ts';
import { filiereTexts } from '../texts/filiere-texts.ts';
import { number } from '../texts/language.ts';
import { stillMapTexts } from '../texts/map-texts.ts';
import { countName } from '../texts/table-texts.ts';
import { countWithExcellence, planTexts, territoryTexts } from '../texts/territory-texts.ts';
import { CampusItems } from './CampusItems.tsx';
import { CountTable } from './CountTable.tsx';
import { FiliereTaught } from './FiliereTaught.tsx';
import type { PageProps } from './page-links.ts';
import { PageGlossary } from './PageGlossary.tsx';
import { isNumbered, PlanFigure } from './PlanFigure.tsx';

interface PartProps extends PageProps {
  filiere: Filiere;
  /** Its campuses, by name. */
  campuses: readonly Campus[];
}

/** One filière: what its campuses teach, where they are, and the filières that they share. */
export default function FilierePage({ dataset, links, id }: PageProps & { id: string }) {
  const filiere = dataset.filieres.find((candidate) => candidate.id === id);
  if (!filiere) return null;
  const campuses = campusesOf(dataset, id, null);
  const shared = { filiere, campuses, dataset, links };
  if (campuses.length === 0) {
    return (
      <>
        <p className="page-lead">{filiereTexts.empty}</p>
        <FiliereTaught filiere={filiere} campuses={campuses} />
      </>
    );
  }
  return (
    <PageGlossary links={links}>
      <p className="page-lead">{filiereTexts.lead(countWithExcellence(campuses.length, excellenceCount(campuses)))}</p>
      <p className="page-actions">
        <links.CampusesLink filiere={id} territory={null} onMap className="button primary">
          {territoryTexts.seeOnMap(campuses.length)}
        </links.CampusesLink>
      </p>
      <FiliereTaught filiere={filiere} campuses={campuses} />
      <Campuses {...shared} />
      <Regions {...shared} />
      <Neighbours {...shared} />
    </PageGlossary>
  );
}

function Campuses({ filiere, campuses, dataset, links }: PartProps) {
  const insets = OVERSEAS.map(({ id }) => territoryName(dataset, id) ?? id);
  return (
    <section className="page-section">
      <h2>{filiereTexts.campuses}</h2>
      <div className="page-pair">
        <CampusItems
          campuses={campuses}
          isNumbered={isNumbered(campuses)}
          ofFiliere={filiere.id}
          dataset={dataset}
          links={links}
        />
        <PlanFigure
          name={`${filiere.label}. ${planTexts.name(campuses.length, planTexts.france)}`}
          campuses={campuses}
          bounds={METROPOLE}
          frame={PLAN}
          dataset={dataset}
          links={links}
        >
          {stillMapTexts.insets(insets)}
        </PlanFigure>
      </div>
    </section>
  );
}

function Regions({ filiere: { id, label }, dataset, links: { CampusesLink, TerritoryLink } }: PartProps) {
  const counts = regionCounts(dataset, id);
  const empty = counts.filter(({ count }) => count === 0);
  return (
    <section className="page-section">
      <h2>{filiereTexts.regions}</h2>
      <CountTable
        caption={filiereTexts.regionsCaption(label)}
        heads={[filiereTexts.region, filiereTexts.count]}
        rows={counts
          .filter(({ count }) => count > 0)
          .map(({ of: region, count }) => ({
            id: region.id,
            count,
            name: <TerritoryLink id={region.id}>{region.name}</TerritoryLink>,
            shown: (
              <CampusesLink filiere={id} territory={region.id} aria-label={countName(count, label, region.name)}>
                {number(count)}
              </CampusesLink>
            ),
          }))}
      />
      <p>{empty.length === 0 ? filiereTexts.noEmptyRegion : filiereTexts.emptyRegions(empty.length)}</p>
      {empty.length > 0 && (
        <ul className="page-inline">
          {empty.map(({ of: region }) => (
            <li key={region.id}>
              <TerritoryLink id={region.id}>{region.name}</TerritoryLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Neighbours({ filiere, dataset, links: { FiliereLink } }: PartProps) {
  const shared = sharedFilieres(dataset, filiere.id);
  return (
    <section className="page-section">
      <h2>{filiereTexts.neighbours}</h2>
      <p>{shared.length === 0 ? filiereTexts.noNeighbour : filiereTexts.neighboursNote}</p>
      {shared.length > 0 && (
        <ul className="page-list">
          {shared.map(({ of: { id, label }, count }) => (
            <li key={id}>
              <FiliereLink id={id}>{label}</FiliereLink> ({filiereTexts.shared(count)})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
