import type { Academie } from '../domain/campus.ts';
import { bareAddress, isSamePage, mailAddress, phoneAddress } from '../domain/safe-links.ts';
import { academieInWords } from '../texts/common-texts.ts';
import { removalTexts } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { capitalised } from '../texts/language.ts';
import { territoryTexts } from '../texts/territory-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { Fact } from './Fact.tsx';
import { OutLink, PageSources } from './PageSource.tsx';
import type { PageLinks } from './page-links.ts';

interface ReferentCardProps {
  academie: Academie;
  /** The page holds several: each says whose it is. */
  isOneOfMany: boolean;
  PageLink: PageLinks['PageLink'];
}

/** Whom to ask in an académie, as far as it is published, with the sources. */
export function ReferentCard({ academie, isOneOfMany, PageLink }: ReferentCardProps) {
  const { referent, kind, name } = academie;
  const academieName = academieInWords(kind, name);
  const Name = isOneOfMany ? 'h4' : 'h3';
  return (
    <div className="referent-card">
      {isOneOfMany && <h3>{capitalised(academieName)}</h3>}
      {referent.name ? <Name>{referent.name}</Name> : <p>{detailTexts.referentUnknown}</p>}
      <ReferentFacts academie={academie} academieName={academieName} />
      <PageSources sources={referent.sources} />
      {referent.name && (
        <p className="page-aside">
          {removalTexts.question} <PageLink to="privacy">{removalTexts.how}</PageLink>
        </p>
      )}
    </div>
  );
}

function ReferentFacts({ academie, academieName }: { academie: Academie; academieName: string }) {
  const { referent, site } = academie;
  const phones = referent.phones.map((phone) => (
    <span key={phone} className="referent-phone">
      <Contact text={phone} address={phoneAddress(phone)} />
    </span>
  ));
  return (
    <dl className="page-facts">
      {referent.role && <Fact term={detailTexts.role}>{referent.role}</Fact>}
      <Fact term={detailTexts.service}>
        {referent.service ? <Glossed text={referent.service} /> : territoryTexts.notPublished}
        {referent.serviceNote && (
          <span className="page-source">
            <Glossed text={capitalised(referent.serviceNote)} />
          </span>
        )}
      </Fact>
      <Fact term={detailTexts.address}>
        {referent.address ? <Glossed text={referent.address} /> : detailTexts.notPublished.email}
      </Fact>
      <Fact term={detailTexts.email}>
        {referent.email ? (
          <Contact text={referent.email} address={mailAddress(referent.email)} />
        ) : (
          detailTexts.notPublished.email
        )}
      </Fact>
      <Fact term={detailTexts.phones(phones.length)}>
        {phones.length > 0 ? phones : detailTexts.notPublished.phones}
      </Fact>
      {referent.webPage && !isSamePage(referent.webPage, site) && (
        <Fact term={territoryTexts.webPage}>
          <OutLink address={referent.webPage}>{bareAddress(referent.webPage)}</OutLink>
        </Fact>
      )}
      {site && (
        <Fact term={detailTexts.site}>
          <OutLink address={site}>{territoryTexts.academieSite(academieName)}</OutLink>
        </Fact>
      )}
    </dl>
  );
}

function Contact({ text, address }: { text: string; address: string | null }) {
  return address === null ? <span>{text}</span> : <a href={address}>{text}</a>;
}
