import type { ComponentType, MouseEvent, ReactNode } from 'react';
import type { Campus } from '../domain/campus.ts';
import type { TermLink } from '../ui/Glossed.tsx';
import { isPlainClick } from '../ui/plain-click.ts';

/** The ways out of the page to others of the site, which the page knows and the room does not. */
export interface DetailLinks {
  /** Address of a campus's page, with the view of the visitor kept. */
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
  /** Address of a published file, from its path in the site. */
  fileAddress: (path: string) => string;
  /** A link to the page that says how to be named no more. */
  PrivacyLink: ComponentType<{ children: ReactNode }>;
  /** A link to a word of the glossary. */
  GlossaryLink: TermLink;
}

interface CampusLinkProps extends Pick<DetailLinks, 'hrefOf' | 'onOpen'> {
  campus: Pick<Campus, 'id' | 'name'>;
}

/** A link to another campus, which opens it in its place; with a key held down, the browser's own ways hold. */
export function CampusLink({ campus, hrefOf, onOpen }: CampusLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(campus.id);
  };
  return (
    <a className="complement-name" href={hrefOf(campus.id)} onClick={handleClick}>
      {campus.name}
    </a>
  );
}
