// With the styles of every page: one request less for whoever opens a campus.
import '../detail/detail.css';
import '../detail/detail-print.css';
import '../ui/glossed.css';
import { Suspense, useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { panelTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import type { CampusFactsProps } from './CampusFacts.tsx';

const Detail = lazyPart(async () => (await import('./CampusFacts.tsx')).CampusFacts);

/** Asks for the code of a campus's page; rejects where it cannot come. */
export const loadDetail = Detail.load;

interface CampusSheetProps {
  name: string;
  facts: Omit<CampusFactsProps, 'failure'>;
}

/** One campus, as soon as its code (asked for after the first paint) and its facts are there: until then its name. */
export function CampusSheet({ name, facts }: CampusSheetProps) {
  const { headingRef, onClose } = facts;
  const hadFocus = useRef(false);
  const failure = (
    <StateMessage title={name} advice={panelTexts.failed} as="h1" headingRef={headingRef}>
      <ReloadButton />
      <CloseButton onClose={onClose} />
    </StateMessage>
  );
  const loading = (
    <Loading
      name={name}
      headingRef={headingRef}
      onClose={onClose}
      onGone={(focused) => void (hadFocus.current = focused)}
    />
  );
  return (
    <ErrorBoundary fallback={failure}>
      <Suspense fallback={loading}>
        <Detail.Part {...facts} failure={failure} />
        <FocusKeeper hadFocus={hadFocus} headingRef={headingRef} />
      </Suspense>
    </ErrorBoundary>
  );
}

interface LoadingProps extends Pick<CampusFactsProps, 'headingRef' | 'onClose'> {
  name: string;
  /** It goes; whether the focus was on its heading. */
  onGone: (hadFocus: boolean) => void;
}

function Loading({ name, headingRef, onClose, onGone }: LoadingProps) {
  const tell = useEffectEvent(() =>
    onGone(headingRef.current !== null && document.activeElement === headingRef.current),
  );
  useLayoutEffect(function tellWhenGone() {
    return () => tell();
  }, []);
  return (
    <StateMessage title={name} advice={panelTexts.loading} as="h1" headingRef={headingRef}>
      <CloseButton onClose={onClose} />
    </StateMessage>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="button" onClick={onClose}>
      {panelTexts.close}
    </button>
  );
}

interface FocusKeeperProps {
  hadFocus: RefObject<boolean>;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Comes with the page of the campus: the focus that stood on its loading name stands on its heading. */
function FocusKeeper({ hadFocus, headingRef }: FocusKeeperProps) {
  useEffect(
    function passOn() {
      if (hadFocus.current) headingRef.current?.focus({ preventScroll: true });
    },
    [hadFocus, headingRef],
  );
  return null;
}
