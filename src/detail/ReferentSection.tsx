import type { Academie, Referent } from '../domain/campus.ts';
import { letterByMail, type Letter } from '../domain/report.ts';
import { isSamePage } from '../domain/safe-links.ts';
import { removalLetter } from '../texts/campus-action-texts.ts';
import { academieInWords } from '../texts/common-texts.ts';
import { removalTexts } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { capitalised } from '../texts/language.ts';
import { Glossed } from '../ui/Glossed.tsx';
import type { DetailLinks } from './CampusLink.tsx';
import { MailLink, PhoneLink } from './ContactLinks.tsx';
import { Fact, Section } from './Section.tsx';
import { SourceLink } from './SourceLink.tsx';
import { WebLink } from './WebLink.tsx';

interface ReferentSectionProps {
  academie: Academie | null;
  /** Of the site's team. */
  email: string | null;
  /** Address of the campus's page. */
  page: string;
  PrivacyLink: DetailLinks['PrivacyLink'];
}

/** The person or service in charge of the campuses of the académie, as far as the académie publishes it. */
export function ReferentSection({ academie, email, page, PrivacyLink }: ReferentSectionProps) {
  if (!academie) {
    return (
      <Section title={detailTexts.referent}>
        <p>{detailTexts.referentNoAcademie}</p>
      </Section>
    );
  }
  const { referent } = academie;
  const name = academieInWords(academie.kind, academie.name);
  return (
    <Section title={detailTexts.referent}>
      <p>
        <Glossed text={detailTexts.referentOf(name)} />
      </p>
      {referent.name ? <p className="referent-name">{referent.name}</p> : <p>{detailTexts.referentUnknown}</p>}
      <ReferentFacts referent={referent} academie={academie} academieName={name} />
      {referent.sources.length > 0 && <ReferentSources referent={referent} />}
      {referent.name && <Removal letter={removalLetter(name, page)} email={email} PrivacyLink={PrivacyLink} />}
    </Section>
  );
}

interface RemovalProps extends Pick<ReferentSectionProps, 'email' | 'PrivacyLink'> {
  letter: Letter;
}

/** The way to ask is never public: a letter, or the page that says how. */
function Removal({ letter, email, PrivacyLink }: RemovalProps) {
  const { ask, promise } = detailTexts.removal;
  const address = letterByMail(email, letter);
  return (
    <p className="detail-aside removal">
      {removalTexts.question} {address === null ? <PrivacyLink>{ask}</PrivacyLink> : <a href={address}>{ask}</a>}
      {promise}
    </p>
  );
}

interface ReferentFactsProps {
  referent: Referent;
  academie: Academie;
  academieName: string;
}

function ReferentFacts({ referent, academie, academieName }: ReferentFactsProps) {
  const { site } = academie;
  return (
    <dl className="facts">
      {referent.role && (
        <Fact term={detailTexts.role}>
          <Glossed text={referent.role} />
        </Fact>
      )}
      {referent.service && (
        <Fact term={detailTexts.service}>
          <Glossed text={referent.service} />
          {referent.serviceNote && (
            <span className="detail-aside">
              <Glossed text={capitalised(referent.serviceNote)} />
            </span>
          )}
        </Fact>
      )}
      {referent.address && (
        <Fact term={detailTexts.address}>
          <Glossed text={referent.address} />
        </Fact>
      )}
      <Fact term={detailTexts.email}>
        {referent.email ? <MailLink email={referent.email} /> : detailTexts.notPublished.email}
      </Fact>
      <Fact term={detailTexts.phones(referent.phones.length)}>
        {referent.phones.length === 0 ? (
          detailTexts.notPublished.phones
        ) : (
          <ul className="plain-list">
            {referent.phones.map((phone) => (
              <li key={phone}>
                <PhoneLink phone={phone} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {referent.webPage && !isSamePage(referent.webPage, site) && (
        <Fact term={detailTexts.webPage}>
          <WebLink address={referent.webPage} />
        </Fact>
      )}
      {site && (
        <Fact term={detailTexts.site}>
          <WebLink address={site} text={detailTexts.academiePage(academieName)} />
        </Fact>
      )}
    </dl>
  );
}

function ReferentSources({ referent }: { referent: Referent }) {
  return (
    <div className="source-line">
      {detailTexts.referentSources}
      <ul className="plain-list">
        {referent.sources.map((source, place) => (
          <li key={place}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
