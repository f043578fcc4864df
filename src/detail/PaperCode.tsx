import { actionTexts } from '../texts/campus-action-texts.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { useIsOnPaper } from '../ui/useIsOnPaper.ts';

/** On paper alone: the way back to the page, for a camera and for a hand. */
export function PaperCode({ address }: { address: string | null }) {
  // A code costs as much as the whole rest of the page.
  const isOnPaper = useIsOnPaper();
  if (address === null || !isOnPaper) return null;
  return (
    <div className="paper-code">
      <QrCode address={address} name={actionTexts.qrCode} />
      <p>{address}</p>
    </div>
  );
}
