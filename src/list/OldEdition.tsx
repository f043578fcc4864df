import { editionTexts } from '../texts/edition-texts.ts';

/** Says that the facts are old. */
export default function OldEdition({ edition }: { edition: string }) {
  return (
    <p className="notice">
      {editionTexts.old(edition)} {editionTexts.check}
    </p>
  );
}
