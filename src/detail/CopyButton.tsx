import { Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../ui/copy-text.ts';
import { PlaceNotice } from './PlaceNotice.tsx';

interface CopyButtonProps {
  label: string;
  text: string;
  done: string;
  failed: string;
  /** It keeps its place in a page that does not listen yet. */
  isWaiting?: boolean;
}

/** Copies a text and says beside itself whether it did. */
export function CopyButton({ label, text, done, failed, isWaiting = false }: CopyButtonProps) {
  const [notice, setNotice] = useState<string | null>(null);
  const handleCopy = async () => {
    // Empty first, so that the same words are news again.
    setNotice(null);
    setNotice((await copyText(text)) ? done : failed);
  };
  return (
    <>
      <button type="button" className="button" data-waits={isWaiting || undefined} onClick={() => void handleCopy()}>
        <Copy size={16} aria-hidden="true" />
        {label}
      </button>
      <PlaceNotice notice={notice} />
    </>
  );
}
