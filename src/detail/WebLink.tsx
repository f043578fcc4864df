import { ExternalLink } from 'lucide-react';
import { safeWebAddress, webHost } from '../domain/safe-links.ts';

interface WebLinkProps {
  address: string | null;
  /** What the link says; the host where nothing is given. */
  text?: string;
}

/** A link to another site; an address that is not plain http(s) is shown as text, never as a link. */
export function WebLink({ address, text }: WebLinkProps) {
  const safe = safeWebAddress(address);
  const shown = text ?? webHost(address) ?? address;
  if (safe === null) return <span>{shown}</span>;
  return (
    <a href={safe} rel="external noopener" className="web-link">
      {shown}
      <ExternalLink size={14} aria-hidden="true" />
    </a>
  );
}
