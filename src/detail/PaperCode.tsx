import { actionTexts } from '../texts/campus-action-texts.ts';
import { QrCode } from '../ui/QrCode.tsx';

/** On paper alone: the way back to the page, for a camera and for a hand. */
export function PaperCode({ address }: { address: string | null }) {
  if (address === null) return null;
  return (
    <div className="paper-code">
      <QrCode address={address} name={actionTexts.qrCode} />
      <p>{address}</p>
    </div>
  );
}
