import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Source } from '../domain/campus.ts';
import { safeWebAddress, webHost } from '../domain/safe-links.ts';
import { sourceName, sourceTexts } from '../texts/source-texts.ts';

/** A link to another site; an address that is not plain http(s) is shown as text. */
export function OutLink({ address, children }: { address: string; children: ReactNode }) {
  const safe = safeWebAddress(address);
  if (safe === null) return <span>{children}</span>;
  return (
    <a href={safe} rel="external noopener">
      {children}
      <ExternalLink size={13} aria-hidden="true" />
    </a>
  );
}

/** Where facts were read: each source once, with its year. */
export function PageSources({ sources }: { sources: readonly Source[] }) {
  const once = new Map(sources.map((source) => [source.url ?? source.title, source]));
  if (once.size === 0) return null;
  return (
    <span className="page-source">
      {sourceTexts.sources(once.size)}{' '}
      {[...once.values()].map((source, place) => (
        <span key={place}>
          {place > 0 && ' ; '}
          <OneSource source={source} />
        </span>
      ))}
    </span>
  );
}

function OneSource({ source }: { source: Source }) {
  const name = sourceName(source, webHost(source.url));
  const year = source.year === null ? sourceTexts.undated : String(source.year);
  return (
    <>
      {source.url === null ? name : <OutLink address={source.url}>{name}</OutLink>}
      {!name.includes(year) && ` (${year})`}
    </>
  );
}
