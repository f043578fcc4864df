import { useState } from 'react';
import { isOldEdition } from '../domain/edition-age.ts';
import { editionTexts } from '../texts/edition-texts.ts';

/** Says, where it is so, that the facts are old; only for a page that listens, for the clock is the visitor's. */
export default function OldEdition({ edition }: { edition: string }) {
  const [now] = useState(() => new Date());
  if (!isOldEdition(edition, now)) return null;
  return (
    <p className="notice">
      {editionTexts.old(edition)} {editionTexts.check}
    </p>
  );
}
