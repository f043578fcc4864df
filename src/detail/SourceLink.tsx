import type { Source } from '../domain/campus.ts';
import { webHost } from '../domain/safe-links.ts';
import { sourceName, sourceTexts } from '../texts/source-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { WebLink } from './WebLink.tsx';

/** One source: its link or title, and its year. */
export function SourceLink({ source }: { source: Source }) {
  const name = sourceName(source, webHost(source.url));
  const year = source.year === null ? sourceTexts.undated : String(source.year);
  return (
    <>
      {source.url === null ? (
        <span>
          <Glossed text={name} />
        </span>
      ) : (
        <WebLink address={source.url} text={name} />
      )}{' '}
      {!name.includes(year) && <span className="source-year">({year})</span>}
    </>
  );
}
