import './page.css';
import './page-territory.css';
import { shownCampuses } from '../domain/dataset.ts';
import { campusesOf, excellenceCount } from '../domain/territory-facts.ts';
import { filieresTexts } from '../texts/filiere-texts.ts';
import { countWithExcellence } from '../texts/territory-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import type { PageProps } from './page-links.ts';
import { OutLink } from './PageSource.tsx';

/** The official filières, each with its sign, its campuses counted, and the way to its page. */
export default function FilieresPage({ dataset, links: { FiliereLink, PageLink } }: PageProps) {
  return (
    <>
      <p className="page-lead">{filieresTexts.lead(shownCampuses(dataset).length, dataset.filieres.length)}</p>
      <ul className="page-items filiere-items" aria-label={filieresTexts.list}>
        {dataset.filieres.map(({ id, label, ministryPage }) => {
          const campuses = campusesOf(dataset, id, null);
          return (
            <li key={id}>
              <FiliereMark filiere={id} size="large" />
              <div>
                <FiliereLink id={id} className="filiere-name">
                  {label}
                </FiliereLink>
                <p className="filiere-count">{countWithExcellence(campuses.length, excellenceCount(campuses))}</p>
                <p>
                  <OutLink address={ministryPage}>
                    {filieresTexts.ministry}
                    <span className="visually-hidden"> {filieresTexts.ministryOf(label)}</span>
                  </OutLink>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="page-actions">
        <PageLink to="table" className="button">
          {filieresTexts.table}
        </PageLink>
      </p>
    </>
  );
}
