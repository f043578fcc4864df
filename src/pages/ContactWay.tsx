import { mailAddress, webHost } from '../domain/safe-links.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { siteTexts } from '../texts/legal-texts.ts';
import { OutLink } from './PageSource.tsx';
import { Fact } from './Fact.tsx';

/** How to write to those who answer for the site, or that nobody can be written to yet. */
export function ContactWay({ contact: { email, issues } }: { contact: SiteConfig['contact'] }) {
  if (email === null && issues === null) return <p>{siteTexts.noContact}</p>;
  const mail = mailAddress(email);
  const host = webHost(issues);
  return (
    <dl className="page-facts">
      <Fact term={siteTexts.email}>{mail === null ? (email ?? siteTexts.notFilled) : <a href={mail}>{email}</a>}</Fact>
      {issues !== null && (
        <Fact term={siteTexts.issues}>
          <OutLink address={issues}>{host === null ? issues : siteTexts.issuesAt(host)}</OutLink>
          <span className="page-source">{siteTexts.issuesNote}</span>
        </Fact>
      )}
    </dl>
  );
}
