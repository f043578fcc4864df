import type { MouseEvent } from 'react';

/** A link to a part of the page: `targetId` is the id of an element that can take focus. */
export interface SkipLink {
  targetId: string;
  text: string;
}

/** The first links of the page, seen only while they have focus. */
export function SkipLinks({ links, onSkip }: { links: readonly SkipLink[]; onSkip?: (targetId: string) => void }) {
  const handleClick = (event: MouseEvent, targetId: string) => {
    // The address is the memory of the view: a hash would not belong in it.
    event.preventDefault();
    onSkip?.(targetId);
    document.getElementById(targetId)?.focus();
  };
  return (
    <>
      {links.map(({ targetId, text }) => (
        <a key={targetId} className="skip-link" href={`#${targetId}`} onClick={(event) => handleClick(event, targetId)}>
          {text}
        </a>
      ))}
    </>
  );
}
