import './page.css';
import './page-territory.css';
import { shownCampuses } from '../domain/dataset.ts';
import { PUBLISHED_FILES, type PublishedFile } from '../domain/published-files.ts';
import { territoryTree } from '../domain/territory.ts';
import { campusesOf, lostCampuses } from '../domain/territory-facts.ts';
import { pageFrameTexts, pageTitles } from '../texts/page-titles.ts';
import { siteMapTexts } from '../texts/territory-texts.ts';
import { tableTexts } from '../texts/table-texts.ts';
import type { PageLinks, PageProps, PageTarget } from './page-links.ts';

/** Every page of the site, on one. */
export default function SiteMapPage({ dataset, links }: PageProps) {
  return (
    <>
      <p className="page-lead">{siteMapTexts.lead(shownCampuses(dataset).length)}</p>
      <section className="page-section">
        <h2>{siteMapTexts.pages}</h2>
        <Pages dataset={dataset} links={links} />
      </section>
      <section className="page-section">
        <h2>{siteMapTexts.campuses}</h2>
        <CampusesByRegion dataset={dataset} links={links} />
      </section>
    </>
  );
}

function Pages({ dataset, links }: PageProps) {
  const { FiliereLink, PageLink } = links;
  const page = (to: PageTarget, title: string) => <PageLink to={to}>{title}</PageLink>;
  return (
    <ul className="site-map">
      <li>{page('home', pageFrameTexts.home)}</li>
      <li>
        {page('filieres', pageTitles.filieres)}
        <ul>
          {dataset.filieres.map(({ id, label }) => (
            <li key={id}>
              <FiliereLink id={id}>{label}</FiliereLink>
            </li>
          ))}
        </ul>
      </li>
      <li>
        {page('territories', pageTitles.territories)}
        <Territories dataset={dataset} links={links} />
      </li>
      <li>{page('table', tableTexts.title('region'))}</li>
      <li>{page('label', pageTitles.label)}</li>
      <li>
        {page('data', pageTitles.data)}
        <Downloads fileAddress={links.fileAddress} />
      </li>
      <li>
        {siteMapTexts.legal}
        <ul>
          <li>{page('accessibility', pageTitles.accessibility)}</li>
          <li>{page('legal', pageTitles.legal)}</li>
          <li>{page('privacy', pageTitles.privacy)}</li>
          <li>{page('siteMap', pageTitles.siteMap)}</li>
        </ul>
      </li>
    </ul>
  );
}

function Territories({ dataset, links: { TerritoryLink } }: PageProps) {
  return (
    <ul>
      {territoryTree(dataset).map(({ region, academies }) => (
        <li key={region.id}>
          <TerritoryLink id={region.id}>{region.name}</TerritoryLink>
          {academies.length > 0 && (
            <ul>
              {academies.map(({ id, kind, name }) => (
                <li key={id}>
                  <TerritoryLink id={id}>{pageTitles.academie(kind, name)}</TerritoryLink>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Downloads({ fileAddress }: Pick<PageLinks, 'fileAddress'>) {
  return (
    <ul>
      {(Object.keys(PUBLISHED_FILES) as PublishedFile[]).map((file) => (
        <li key={file}>
          <a href={fileAddress(PUBLISHED_FILES[file].path)}>{siteMapTexts.files[file]}</a>
        </li>
      ))}
      <li>{siteMapTexts.campusFiles}</li>
    </ul>
  );
}

function CampusesByRegion({ dataset, links: { CampusLink, TerritoryLink } }: PageProps) {
  const lost = lostCampuses(dataset);
  const groups = dataset.regions.map(({ id, name }) => ({ id, name, campuses: campusesOf(dataset, null, id) }));
  return (
    <ul className="site-map">
      {[...groups, ...(lost.length > 0 ? [{ id: null, name: siteMapTexts.noRegion, campuses: lost }] : [])].map(
        ({ id, name, campuses }) => (
          <li key={id ?? ''}>
            {id === null ? name : <TerritoryLink id={id}>{name}</TerritoryLink>}
            <ul>
              {campuses.length === 0 && <li>{siteMapTexts.none}</li>}
              {campuses.map((campus) => (
                <li key={campus.id}>
                  <CampusLink id={campus.id}>{campus.name}</CampusLink>
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ul>
  );
}
