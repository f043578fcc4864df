import type { Dataset } from '../domain/dataset.ts';
import { besideOf, campusesOf, type Beside, type Territory } from '../domain/territory-facts.ts';
import { territoryTexts } from '../texts/territory-texts.ts';
import type { PageLinks, PageProps } from './page-links.ts';

interface TerritoryBesideProps extends PageProps {
  territory: Territory;
}

/** The ways to the territories beside this one, with how many campuses each has. */
export function TerritoryBeside({ territory, dataset, links: { TerritoryLink } }: TerritoryBesideProps) {
  const beside = besideOf(dataset, territory);
  const groups: [string, Beside['by']][] = [
    [territoryTexts.siblings(territory.region), 'sibling'],
    [territoryTexts.neighbours, 'land'],
    [territoryTexts.acrossTheSea, 'sea'],
  ];
  return (
    <section className="page-section screen-only">
      <h2>{territoryTexts.besides}</h2>
      {beside.length === 0 && <p>{territoryTexts.noBesides}</p>}
      {groups.map(([title, wanted]) => {
        const some = beside.filter(({ by }) => by === wanted);
        return (
          some.length > 0 && (
            <div key={wanted} className="beside-group">
              <h3>{title}</h3>
              <BesideList beside={some} dataset={dataset} TerritoryLink={TerritoryLink} />
            </div>
          )
        );
      })}
    </section>
  );
}

interface BesideListProps {
  beside: readonly Beside[];
  dataset: Dataset;
  TerritoryLink: PageLinks['TerritoryLink'];
}

function BesideList({ beside, dataset, TerritoryLink }: BesideListProps) {
  return (
    <ul className="page-list">
      {beside.map(({ id, name, km }) => (
        <li key={id}>
          <TerritoryLink id={id}>{name}</TerritoryLink> (
          {territoryTexts.besideNote(campusesOf(dataset, null, id).length, km)})
        </li>
      ))}
    </ul>
  );
}
