// The boxes are written into the page, whose code comes later.
import '../find/find.css';
import '../find/field-error.css';
import { memo } from 'react';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { FindBoxProps } from './FindBox.tsx';

const Box = lazyPart(async () => (await import('./FindBox.tsx')).FindBox);

/** Asks for the code of the boxes; rejects where it cannot come. */
export const loadFindBox = Box.load;

function FindPart(props: FindBoxProps) {
  const Heading = props.atlas.view.openId === null ? 'h1' : 'p';
  return (
    <div className="find">
      <Heading className="home-heading">{hallTexts.heading}</Heading>
      <p className="home-introduction">{hallTexts.introduction}</p>
      <ErrorBoundary fallback={<p className="notice">{stateTexts.pageFailed.advice}</p>}>
        <Box.Written props={props} fallback={<div className="placeholder placeholder-search" />} />
      </ErrorBoundary>
    </div>
  );
}

/**
 * What the site is, and the boxes to search it. The page's heading, unless an open campus is it. A card under the pointer
 * does not concern it.
 */
export const Find = memo(FindPart);
