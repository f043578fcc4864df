import { campusesOf, departementsOf, type Territory } from '../domain/territory-facts.ts';
import { departementName, territoriesTexts, territoryTexts } from '../texts/territory-texts.ts';
import type { PageProps } from './page-links.ts';
import { PageSources } from './PageSource.tsx';
import { Fact } from './Fact.tsx';

interface TerritoryAboutProps extends PageProps {
  territory: Territory;
}

/** What a territory is made of and lies in, and what is known of its campuses as a whole. */
export function TerritoryAbout({ territory, dataset, links }: TerritoryAboutProps) {
  const { region } = territory;
  const facts = dataset.label.regional.filter((fact) => fact.region === region.id);
  return (
    <>
      {facts.length > 0 && (
        <section className="page-section">
          <h2>{territoryTexts.ownFacts(region)}</h2>
          <ul className="page-list">
            {facts.map(({ id, text, source }) => (
              <li key={id}>
                {text}
                <PageSources sources={[source]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="page-section screen-only">
        <h2>{territoryTexts.territory}</h2>
        <dl className="page-facts">
          <Kin territory={territory} dataset={dataset} links={links} />
          <Departements territory={territory} dataset={dataset} links={links} />
        </dl>
      </section>
    </>
  );
}

/** The région of an académie, or the académies of a région. */
function Kin({ territory: { region, isRegion, academies }, dataset, links: { TerritoryLink } }: TerritoryAboutProps) {
  if (!isRegion) {
    return (
      <Fact term={territoryTexts.regionAcademique}>
        <TerritoryLink id={region.id}>{region.name}</TerritoryLink>
      </Fact>
    );
  }
  const others = academies.filter(({ id }) => id !== region.id);
  if (others.length === 0)
    return <Fact term={territoryTexts.kind}>{territoriesTexts.sameName(academies[0]?.kind)}</Fact>;
  return (
    <Fact term={territoryTexts.academies(others.length)}>
      <ul className="page-inline">
        {others.map(({ id, name }) => (
          <li key={id}>
            <TerritoryLink id={id}>{name}</TerritoryLink> (
            {territoriesTexts.count(campusesOf(dataset, null, id).length)})
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Departements({ territory, dataset }: TerritoryAboutProps) {
  const departements = departementsOf(dataset, territory);
  if (departements.length === 0) return null;
  return (
    <Fact term={territoryTexts.departements(departements.length)}>
      <ul className="page-inline">
        {departements.map((departement) => (
          <li key={departement.code}>{departementName(departement)}</li>
        ))}
      </ul>
    </Fact>
  );
}
