// With the styles of every page: one request less for whoever opens a campus.
import '../detail/detail.css';
import '../detail/detail-print.css';
import '../ui/glossed.css';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { panelTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import type { CampusFactsProps, HeldFocus, SheetFacts } from './CampusFacts.tsx';

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
  const hadFocusRef = useRef<HeldFocus>('');
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
 * What stands in the place of a campus: its name and the way out, where they will be. When it goes it leaves word of what
 * had the focus in it; it takes it over from what stood there before.
 */
function StandIn({ name, advice, headingRef, hadFocusRef, onClose, children }: StandInProps) {
  const tell = useEffectEvent(() => {
    const [heading, held] = [headingRef.current, document.activeElement];
    hadFocusRef.current = !heading?.closest('.detail')?.contains(held) ? '' : held === heading ? 'h1' : 'button';
  });
  const take = useEffectEvent(() => takeFocusOver(headingRef, hadFocusRef));
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

/** Gives the focus, once, to what has taken the place of what had it. */
export function takeFocusOver(
  headingRef: RefObject<HTMLHeadingElement | null>,
  hadFocusRef: RefObject<HeldFocus>,
): void {
  const [sheet, held] = [headingRef.current?.closest('.detail'), hadFocusRef.current];
  hadFocusRef.current = '';
  if (held) sheet?.querySelector<HTMLElement>(held)?.focus({ preventScroll: true });
}
