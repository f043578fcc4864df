import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}

/** A part of the page that opens at a press, with or without scripts. */
export function Disclosure({ icon: Icon, title, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        <Icon size={16} aria-hidden="true" />
        {title}
        <ChevronDown className="disclosure-arrow" size={16} aria-hidden="true" />
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
