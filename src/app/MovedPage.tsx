import { headTexts } from '../texts/head-texts.ts';
import type { Page } from './page-heads.ts';

/** The page at a former address of a campus; its head leads on by itself where there is no JavaScript. */
export function MovedPage({ page, address }: { page: Page; address: string }) {
  return (
    <main className="plain-page">
      <p>
        {headTexts.movedTo} <a href={address}>{page.name}</a>
      </p>
    </main>
  );
}
