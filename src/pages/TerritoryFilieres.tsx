import { lackingFilieres, type Nearest } from '../domain/nearest-territories.ts';
import { campusesOf, filiereCounts, type Territory } from '../domain/territory-facts.ts';
import { number } from '../texts/language.ts';
import { countName } from '../texts/table-texts.ts';
import { territoryTexts } from '../texts/territory-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { CountTable } from './CountTable.tsx';
import type { PageLinks, PageProps } from './page-links.ts';

interface TerritoryFilieresProps extends PageProps {
  territory: Territory;
}

/** Which filières a territory has, which it lacks, and where the nearest campuses of those are. */
export function TerritoryFilieres({ territory, dataset, links }: TerritoryFilieresProps) {
  const { CampusesLink, FiliereLink } = links;
  const present = filiereCounts(dataset, campusesOf(dataset, null, territory.id)).filter(({ count }) => count > 0);
  return (
    <section className="page-section screen-only">
      <h2>{territoryTexts.filieres}</h2>
      {present.length > 0 && (
        <>
          <CountTable
            caption={territoryTexts.filieresCaption(territory)}
            heads={[territoryTexts.filiere, territoryTexts.count]}
            rows={present.map(({ of: { id, label }, count }) => ({
              id,
              count,
              name: <FiliereLink id={id}>{label}</FiliereLink>,
              shown: (
                <CampusesLink
                  filiere={id}
                  territory={territory.id}
                  aria-label={countName(count, label, territory.name)}
                >
                  {number(count)}
                </CampusesLink>
              ),
            }))}
          />
          <p className="page-aside">{territoryTexts.filieresNote}</p>
        </>
      )}
      <Lacking territory={territory} dataset={dataset} links={links} />
    </section>
  );
}

function Lacking({ territory, dataset, links }: TerritoryFilieresProps) {
  const lacking = lackingFilieres(dataset, territory);
  if (lacking.length === 0) return <p>{territoryTexts.lackingNone(territory, dataset.filieres.length)}</p>;
  return (
    <>
      <h3>{territoryTexts.lacking(lacking.length)}</h3>
      <p>{territoryTexts.lackingNote(territory, lacking.length)}</p>
      <ul className="page-items lacking-items">
        {lacking.map(({ filiere: { id, label }, nearest }) => (
          <li key={id}>
            <FiliereMark filiere={id} size="small" />
            <div>
              <links.FiliereLink id={id}>{label}</links.FiliereLink>
              <NearestPlaces nearest={nearest} filiere={id} label={label} CampusesLink={links.CampusesLink} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NearestPlacesProps {
  nearest: Nearest | null;
  filiere: string;
  label: string;
  CampusesLink: PageLinks['CampusesLink'];
}

function NearestPlaces({ nearest, filiere, label, CampusesLink }: NearestPlacesProps) {
  if (!nearest) return <p>{territoryTexts.nowhereNear}</p>;
  return (
    <p>
      {territoryTexts.nearestFiliere(nearest.where)}{' '}
      {nearest.places.map(({ of, count }, place) => (
        <span key={of.id}>
          {place > 0 && ' ; '}
          <CampusesLink
            filiere={filiere}
            territory={of.id}
            aria-label={`${territoryTexts.nearestPlace(of, count)}, ${label}`}
          >
            {territoryTexts.nearestPlace(of, count)}
          </CampusesLink>
          {of.km !== null && ` (${territoryTexts.distance(of.km)})`}
        </span>
      ))}
    </p>
  );
}
