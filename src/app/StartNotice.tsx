import { stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';

interface StartNoticeProps {
  problem: keyof typeof stateTexts.problems;
  isBusy: boolean;
  onRetry: () => void;
}

/** Above a page that can be read but not used: what did not come, and the button to try again. */
export function StartNotice({ problem, isBusy, onRetry }: StartNoticeProps) {
  const { title, advice } = stateTexts.problems[problem];
  return (
    <aside className="start-notice" aria-label={title}>
      <div role="alert">
        {isBusy ? (
          <p>{stateTexts.loading}</p>
        ) : (
          <StateMessage title={title} advice={`${advice} ${stateTexts.readableStill}`} />
        )}
      </div>
      <button type="button" className="button primary" aria-disabled={isBusy} onClick={onRetry}>
        {problem === 'incomplete' ? stateTexts.reload : stateTexts.retry}
      </button>
    </aside>
  );
}
