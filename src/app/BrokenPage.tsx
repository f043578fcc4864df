import { stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';

/** The last resort, when the page itself is at fault: never blank. */
export function BrokenPage() {
  return (
    <main className="broken-page">
      <StateMessage {...stateTexts.problems.unexpected} as="h1">
        <ReloadButton />
      </StateMessage>
    </main>
  );
}

/** Loads the page anew; the address carries the whole view, so nothing is lost. */
export function ReloadButton() {
  return (
    <button type="button" className="button primary" onClick={() => window.location.reload()}>
      {stateTexts.reload}
    </button>
  );
}
