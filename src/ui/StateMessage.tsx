import type { ReactNode, RefObject } from 'react';

interface StateMessageProps {
  title: string;
  advice: string;
  /** Heading level of the title; 'p' where the page has its heading elsewhere. */
  as?: 'h1' | 'h2' | 'p';
  /** Where the page wants to move the focus to the title. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children?: ReactNode;
}

/** What is said when something is missing: what happened, what to do, and the button or link to do it. */
export function StateMessage({ title, advice, as: Title = 'h2', headingRef, children }: StateMessageProps) {
  return (
    <div className="state-message">
      <Title ref={headingRef as RefObject<HTMLParagraphElement | null>} className="state-title" tabIndex={-1}>
        {title}
      </Title>
      <p>{advice}</p>
      {children && <div className="state-actions">{children}</div>}
    </div>
  );
}
