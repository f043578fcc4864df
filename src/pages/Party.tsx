import type { ReactNode } from 'react';
import { phoneAddress } from '../domain/safe-links.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { siteTexts } from '../texts/legal-texts.ts';
import { Fact } from './Fact.tsx';

/** Who publishes or hosts the site: what is known, and what is not. `children` are further facts. */
export function Party({ party, children }: { party: SiteConfig['host']; children?: ReactNode }) {
  const phone = party?.phone ?? null;
  const call = phoneAddress(phone);
  return (
    <dl className="page-facts">
      <Fact term={siteTexts.name}>{party?.name ?? siteTexts.notFilled}</Fact>
      <Fact term={siteTexts.address}>{party?.address ?? siteTexts.notFilled}</Fact>
      <Fact term={siteTexts.phone}>{call === null ? (phone ?? siteTexts.notFilled) : <a href={call}>{phone}</a>}</Fact>
      {children}
    </dl>
  );
}
