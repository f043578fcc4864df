import { DATA_LICENCE } from '../domain/data-licence.ts';
import { PUBLISHED_FILES, type PublishedFile } from '../domain/published-files.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { removalTexts } from '../texts/fact-texts.ts';
import { correctTexts, downloadTexts, fileTexts } from '../texts/quality-texts.ts';
import { ContactWay } from './ContactWay.tsx';
import type { PageLinks } from './page-links.ts';
import { OutLink } from './PageSource.tsx';

/** The published files in the order of need: what each is, its form, for whom. */
export function Downloads({ fileAddress }: Pick<PageLinks, 'fileAddress'>) {
  return (
    <section className="page-section">
      <h2>{downloadTexts.title}</h2>
      <ul className="data-files">
        {(Object.keys(fileTexts) as PublishedFile[]).map((file) => {
          const { name, format, what, whom } = fileTexts[file];
          const { path, mediaType } = PUBLISHED_FILES[file];
          return (
            <li key={file}>
              <a href={fileAddress(path)} type={mediaType}>
                {downloadTexts.link(name, format)}
              </a>
              <p>
                {what} {whom}
              </p>
            </li>
          );
        })}
      </ul>
      <p>{downloadTexts.perCampus}</p>
    </section>
  );
}

/** What may be done with the facts, and how to name them. */
export function Licence({ edition }: { edition: string }) {
  return (
    <section className="page-section">
      <h2>{downloadTexts.licenceTitle}</h2>
      <p>
        {downloadTexts.licence} <OutLink address={DATA_LICENCE.url}>{downloadTexts.licenceName}</OutLink>.{' '}
        {downloadTexts.licenceMeans}
      </p>
      <p>{downloadTexts.cite}</p>
      <p className="data-citation">{downloadTexts.citation(edition)}</p>
    </section>
  );
}

/** Where to tell that a fact is wrong; a site that names no address says so. */
export function Correction({ contact, PageLink }: Pick<SiteConfig, 'contact'> & Pick<PageLinks, 'PageLink'>) {
  return (
    <section className="page-section">
      <h2>{correctTexts.title}</h2>
      <p>{correctTexts.how}</p>
      <ContactWay contact={contact} />
      <p>
        {correctTexts.removal} <PageLink to="privacy">{removalTexts.how}</PageLink>
      </p>
    </section>
  );
}

/** Where the facts, the outlines and the places come from. */
export function Origins() {
  return (
    <section className="page-section">
      <h2>{downloadTexts.originTitle}</h2>
      <ul className="page-list">
        {Object.values(downloadTexts.origins).map((origin) => (
          <li key={origin}>{origin}</li>
        ))}
      </ul>
    </section>
  );
}
