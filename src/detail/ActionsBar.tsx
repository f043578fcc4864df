import { Contact, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Campus } from '../domain/campus.ts';
import { campusFilePath } from '../domain/published-files.ts';
import { actionTexts } from '../texts/campus-action-texts.ts';
import { useIsAlive } from '../ui/useIsAlive.ts';
import type { DetailLinks } from './CampusLink.tsx';
import { CopyButton } from './CopyButton.tsx';
import { PlaceNotice } from './PlaceNotice.tsx';

interface ActionsBarProps {
  campus: Campus;
  /** The page's whole address; null until it is known. */
  address: string | null;
  fileAddress: DetailLinks['fileAddress'];
}

/** What can be done with the page at one press. Only the link to the vCard works in a page that is not alive. */
export function ActionsBar({ campus, address, fileAddress }: ActionsBarProps) {
  const isAlive = useIsAlive();
  return (
    <div className="detail-actions">
      <a className="button" href={fileAddress(campusFilePath(campus.id, 'vcf'))} download>
        <Contact size={16} aria-hidden="true" />
        {actionTexts.addToContacts}
      </a>
      <CopyButton
        label={actionTexts.copyLink}
        text={address ?? ''}
        done={actionTexts.linkCopied}
        failed={actionTexts.linkNotCopied(address ?? '')}
        isWaiting={!isAlive}
      />
      <button type="button" className="button" data-waits={!isAlive || undefined} onClick={() => window.print()}>
        <Printer size={16} aria-hidden="true" />
        {actionTexts.print}
      </button>
      {/* Last: which devices share is not known before, and what stands below must not move. */}
      {isAlive && address !== null && 'share' in navigator && <ShareButton title={campus.name} address={address} />}
    </div>
  );
}

function ShareButton({ title, address }: { title: string; address: string }) {
  const [notice, setNotice] = useState<string | null>(null);
  const handleShare = async () => {
    setNotice(null);
    try {
      await navigator.share({ title, url: address });
    } catch (cause) {
      // Who closes the sheet of the device has changed their mind: there is nothing to tell.
      const isChangeOfMind = cause instanceof DOMException && cause.name === 'AbortError';
      if (!isChangeOfMind) setNotice(actionTexts.shareFailed);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void handleShare()}>
        <Share2 size={16} aria-hidden="true" />
        {actionTexts.share}
      </button>
      <PlaceNotice notice={notice} />
    </>
  );
}
