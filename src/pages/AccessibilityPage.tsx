import './page.css';
import './page-territory.css';
import type { SiteConfig } from '../domain/site-config.ts';
import { accessibilityTexts as texts } from '../texts/accessibility-texts.ts';
import { legalTexts, siteTexts } from '../texts/legal-texts.ts';
import { ContactWay } from './ContactWay.tsx';
import type { PageProps } from './page-links.ts';
import { OutLink } from './PageSource.tsx';
import { Fact } from './Fact.tsx';
import { SiteOpening } from './SiteOpening.tsx';

const RGAA_ADDRESS = 'https://accessibilite.numerique.gouv.fr/';
const DEFENDER_ADDRESS = 'https://www.defenseurdesdroits.fr/';

type Audit = SiteConfig['accessibilityAudit'];

/** The accessibility statement: "non conforme" until an audit is entered. */
export default function AccessibilityPage({ dataset, site, links: { PageLink } }: PageProps & { site: SiteConfig }) {
  const { accessibilityAudit: audit, contact } = site;
  const canBeTold = contact.email !== null || contact.issues !== null;
  return (
    <>
      <SiteOpening site={site} lead={texts.lead}>
        <p>
          {texts.declaration(site.origin)} {texts.publisher(site.publisher?.name ?? siteTexts.notFilled)} {texts.law}
        </p>
      </SiteOpening>
      <State audit={audit} />
      <Failures audit={audit} />
      <section className="page-section">
        <h2>{texts.checks}</h2>
        <p>{texts.checksLead}</p>
        <Items items={texts.checksList} />
        <p>{texts.checksFirefox}</p>
      </section>
      <section className="page-section">
        <h2>{texts.technologies}</h2>
        <Items items={texts.technologiesList} />
        <p>{texts.technologiesNote}</p>
      </section>
      <section className="page-section">
        <h2>{texts.report}</h2>
        <p>
          {texts.reportHow} {canBeTold && texts.reportThen}
        </p>
        <ContactWay contact={contact} />
        <p>
          {texts.reportMeanwhile} <PageLink to="data">{legalTexts.reuseHow}</PageLink>
        </p>
      </section>
      <Remedies />
      <section className="page-section">
        <h2>{texts.established}</h2>
        <p>{texts.establishedOn(dataset.edition)}</p>
      </section>
    </>
  );
}

function State({ audit }: { audit: Audit }) {
  return (
    <section className="page-section">
      <h2>{texts.state}</h2>
      <p>
        <strong>{texts.stateIs(audit?.state ?? 'non')}</strong> {audit === null && texts.noAudit}
      </p>
      <p>
        <OutLink address={RGAA_ADDRESS}>{texts.reference}</OutLink>
      </p>
      {audit !== null && (
        <>
          <h3>{texts.results}</h3>
          <dl className="page-facts">
            <Fact term={texts.audit.rate}>{texts.rate(audit)}</Fact>
            <Fact term={texts.audit.auditor}>{audit.auditor}</Fact>
            <Fact term={texts.audit.date}>{texts.date(audit)}</Fact>
          </dl>
        </>
      )}
    </section>
  );
}

function Failures({ audit }: { audit: Audit }) {
  return (
    <section className="page-section">
      <h2>{texts.failures}</h2>
      {audit === null ? <FoundByUs /> : <FoundByAudit audit={audit} />}
      <p>{texts.limits}</p>
      <Items items={texts.limitsList} />
    </section>
  );
}

/** Where nobody has audited the site: what its makers know, and what they do not. */
function FoundByUs() {
  return (
    <>
      <p>{texts.failuresUnknown}</p>
      <p>{texts.own}</p>
      <Items items={texts.ownList} />
      <p>{texts.unverified}</p>
      <Items items={texts.unverifiedList} />
    </>
  );
}

function FoundByAudit({ audit }: { audit: NonNullable<Audit> }) {
  if (audit.failures.length === 0) return <p>{texts.failuresNone}</p>;
  return (
    <>
      <p>{texts.failuresFound}</p>
      <Items items={audit.failures} />
    </>
  );
}

function Remedies() {
  return (
    <section className="page-section">
      <h2>{texts.remedies}</h2>
      <p>{texts.remediesWhen}</p>
      <ul className="page-list">
        <li>
          <OutLink address={DEFENDER_ADDRESS}>{texts.defender}</OutLink> {texts.defenderAlso}
        </li>
        <li>{texts.defenderPost}</li>
      </ul>
    </section>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="page-list">
      {items.map((item, place) => (
        <li key={place}>{item}</li>
      ))}
    </ul>
  );
}
