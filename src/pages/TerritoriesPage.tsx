import './page.css';
import './page-territory.css';
import { shownCampuses } from '../domain/dataset.ts';
import { OVERSEAS, territoryTree, type RegionNode } from '../domain/territory.ts';
import { campusesOf, lostCampuses } from '../domain/territory-facts.ts';
import { territoriesTexts } from '../texts/territory-texts.ts';
import type { PageProps } from './page-links.ts';

/** The régions académiques with their académies, those without a campus too. */
export default function TerritoriesPage({ dataset, links }: PageProps) {
  const tree = territoryTree(dataset);
  const isOverseas = ({ region }: RegionNode) => OVERSEAS.some(({ id }) => id === region.id);
  const empty = tree.filter(({ region }) => campusesOf(dataset, null, region.id).length === 0).length;
  const groups: [string, RegionNode[]][] = [
    [territoriesTexts.mainland, tree.filter((node) => !isOverseas(node))],
    [territoriesTexts.overseas, tree.filter(isOverseas)],
  ];
  const lost = lostCampuses(dataset);
  return (
    <>
      <p className="page-lead">{territoriesTexts.lead(shownCampuses(dataset).length, tree.length, empty)}</p>
      <p className="page-lead">{territoriesTexts.kinds}</p>
      <p className="page-actions">
        <links.PageLink to="table" className="button">
          {territoriesTexts.table}
        </links.PageLink>
      </p>
      {groups.map(([title, nodes]) => (
        <section key={title} className="page-section">
          <h2>{title}</h2>
          <ul className="territory-items">
            {nodes.map((node) => (
              <RegionItem key={node.region.id} node={node} dataset={dataset} links={links} />
            ))}
          </ul>
        </section>
      ))}
      {lost.length > 0 && <p className="page-aside">{territoriesTexts.lost(lost.length)}</p>}
    </>
  );
}

function RegionItem({
  node: { region, academies },
  dataset,
  links: { TerritoryLink },
}: PageProps & { node: RegionNode }) {
  const campuses = campusesOf(dataset, null, region.id);
  const unknown = campuses.filter(({ academie }) => academie === null).length;
  return (
    <li>
      <TerritoryLink id={region.id} className="territory-name">
        {region.name}
      </TerritoryLink>
      <p>{territoriesTexts.count(campuses.length)}</p>
      {academies.length === 0 && (
        <p className="page-aside">
          {territoriesTexts.sameName(dataset.academies.find(({ id }) => id === region.id)?.kind)}
        </p>
      )}
      {academies.length > 0 && (
        <ul className="academie-items">
          {academies.map(({ id, name }) => (
            <li key={id}>
              <TerritoryLink id={id}>{name}</TerritoryLink>
              <span>{territoriesTexts.count(campusesOf(dataset, null, id).length)}</span>
            </li>
          ))}
          {unknown > 0 && <li className="page-aside">{territoriesTexts.unknownAcademie(unknown)}</li>}
        </ul>
      )}
    </li>
  );
}
