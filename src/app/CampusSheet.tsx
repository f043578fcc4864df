// With the styles of every page: one request less for whoever opens a campus.
import '../detail/detail.css';
import '../detail/detail-print.css';
import '../ui/glossed.css';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { panelTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import type { CampusFactsProps, SheetFacts } from './CampusFacts.tsx';

const Detail = lazyPart(async () => (await import('./CampusFacts.tsx')).CampusFacts);

/** Asks for the code of a campus's page; rejects where it cannot come. */
export const loadDetail = Detail.load;

interface CampusSheetProps {
  name: string;
  facts: SheetFacts;
}

/** One campus, as soon as its code (asked for after the first paint) and its facts are there: until then its name. */
export function CampusSheet({ name, facts }: CampusSheetProps) {
  const { headingRef, onClose } = facts;
  const hadFocusRef = useRef(false);
  const standIn = { name, headingRef, onClose, hadFocusRef };
  const loading = <StandIn key="loading" advice={panelTexts.loading} {...standIn} />;
  const failure = (
    <StandIn key="failure" advice={panelTexts.failed} {...standIn}>
      <ReloadButton />
    </StandIn>
  );
  return (
    <ErrorBoundary fallback={failure}>
      <Detail.Part props={{ ...facts, loading, failure, hadFocusRef }} fallback={loading} />
    </ErrorBoundary>
  );
}

interface StandInProps extends Pick<CampusFactsProps, 'headingRef' | 'hadFocusRef' | 'onClose'> {
  name: string;
  advice: string;
  children?: ReactNode;
}

/** What stands in the place of a campus, under its name. When it goes it leaves word whether that had the focus. */
function StandIn({ name, advice, headingRef, hadFocusRef, onClose, children }: StandInProps) {
  const tell = useEffectEvent(
    () => void (hadFocusRef.current = headingRef.current !== null && document.activeElement === headingRef.current),
  );
  useLayoutEffect(function tellWhenGone() {
    return () => tell();
  }, []);
  return (
    <StateMessage title={name} advice={advice} as="h1" headingRef={headingRef}>
      {children}
      <button type="button" className="button" onClick={onClose}>
        {panelTexts.close}
      </button>
    </StateMessage>
  );
}
