// With the styles of every page: one request less for whoever opens a campus.
import '../detail/detail.css';
import '../detail/detail-print.css';
import '../ui/glossed.css';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { panelTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
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

/**
 * What stands in the place of a campus: its name and the way out, where they will be. When it goes it leaves word whether
 * the focus was in it, and takes it from what stood there before.
 */
function StandIn({ name, advice, headingRef, hadFocusRef, onClose, children }: StandInProps) {
  const tell = useEffectEvent(() => {
    hadFocusRef.current = headingRef.current?.closest('.detail')?.contains(document.activeElement) ?? false;
  });
  const take = useEffectEvent(() => hadFocusRef.current && headingRef.current?.focus({ preventScroll: true }));
  useLayoutEffect(function takeFocusAndTellWhenGone() {
    take();
    return () => tell();
  }, []);
  return (
    <article className="detail">
      <div className="detail-bar">
        <button type="button" className="button" onClick={onClose}>
          {panelTexts.close}
        </button>
      </div>
      <header className="detail-header detail-coming">
        <h1 ref={headingRef} tabIndex={-1}>
          {name}
        </h1>
        <p role={children ? 'alert' : undefined}>{advice}</p>
        {children}
      </header>
    </article>
  );
}
