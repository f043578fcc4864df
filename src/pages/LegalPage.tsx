import './page.css';
import './page-territory.css';
import type { MapConfig } from '../domain/map-config.ts';
import { SITE_PAPERS } from '../domain/published-files.ts';
import { webHost } from '../domain/safe-links.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { legalTexts, siteTexts } from '../texts/legal-texts.ts';
import { ContactWay } from './ContactWay.tsx';
import { Credits } from './Credits.tsx';
import type { PageProps } from './page-links.ts';
import { OutLink } from './PageSource.tsx';
import { Party } from './Party.tsx';
import { Fact } from './Fact.tsx';
import { SiteOpening } from './SiteOpening.tsx';

interface LegalPageProps extends PageProps {
  site: SiteConfig;
  tiles: MapConfig['tiles'];
}

/** Who publishes and hosts the site, and the terms of what it is made of. */
export default function LegalPage({ site, tiles, links: { PageLink, fileAddress } }: LegalPageProps) {
  return (
    <>
      <SiteOpening site={site} lead={legalTexts.lead}>
        <p>{legalTexts.notOfficial}</p>
      </SiteOpening>
      <Parties site={site} />
      <section className="page-section">
        <h2>{legalTexts.contact}</h2>
        <p>{legalTexts.contactNote}</p>
        <ContactWay contact={site.contact} />
      </section>
      <section className="page-section">
        <h2>{legalTexts.reuse}</h2>
        <p>{legalTexts.reuseTerms}</p>
        <p>{legalTexts.reusePersons}</p>
        <p>{legalTexts.truth}</p>
        <p>
          <PageLink to="data">{legalTexts.reuseHow}</PageLink>
        </p>
      </section>
      <section className="page-section">
        <h2>{legalTexts.licences}</h2>
        <Credits tiles={tiles} />
        <ul className="page-list">
          <li>
            <a href={fileAddress(SITE_PAPERS.licences)}>{legalTexts.allLicences}</a>
          </li>
          <li>
            <a href={fileAddress(SITE_PAPERS.parts)}>{legalTexts.allParts}</a>
          </li>
        </ul>
        <dl className="page-facts">
          <Fact term={legalTexts.sourceCode}>
            <SourceCode address={site.sourceCode} />
          </Fact>
        </dl>
      </section>
    </>
  );
}

function Parties({ site: { origin, publisher, director, host } }: { site: SiteConfig }) {
  return (
    <>
      <section className="page-section">
        <h2>{legalTexts.publisher}</h2>
        <Party party={publisher}>
          <Fact term={legalTexts.registration}>{publisher?.registration ?? siteTexts.notFilled}</Fact>
          <Fact term={legalTexts.site}>{origin ?? siteTexts.notFilled}</Fact>
        </Party>
      </section>
      <section className="page-section">
        <h2>{legalTexts.direction}</h2>
        <dl className="page-facts">
          <Fact term={legalTexts.director}>{director ?? siteTexts.notFilled}</Fact>
        </dl>
      </section>
      <section className="page-section">
        <h2>{legalTexts.host}</h2>
        <Party party={host} />
      </section>
    </>
  );
}

function SourceCode({ address }: { address: string | null }) {
  if (address === null) return siteTexts.notFilled;
  const host = webHost(address);
  return <OutLink address={address}>{host === null ? address : legalTexts.sourceCodeAt(host)}</OutLink>;
}
