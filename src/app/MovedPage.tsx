import { headTexts } from '../texts/head-texts.ts';
import type { Page } from './page-heads.ts';

/** The page at a former address of a campus: without JavaScript it leads on by itself, or by its link. */
export function MovedPage({ page, address }: { page: Page; address: string }) {
  return (
    <main className="plain-page">
      <noscript>
        <meta httpEquiv="refresh" content={`0; url=${address}`} />
      </noscript>
      <p>
        {headTexts.movedTo} <a href={address}>{page.name}</a>
      </p>
    </main>
  );
}
