import { useState } from 'react';
import { isOldEdition } from '../domain/edition-age.ts';
import { editionTexts } from '../texts/edition-texts.ts';

/** Says that the facts are old, where they are: by the visitor's clock. */
export function OldEdition({ edition }: { edition: string }) {
  const [isOld] = useState(() => isOldEdition(edition, new Date()));
  if (!isOld) return null;
  return (
    <p className="notice">
      {editionTexts.old(edition)} {editionTexts.check}
    </p>
  );
}
