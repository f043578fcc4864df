import { Link } from 'react-router-dom';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { pageFrameTexts, notFoundTexts } from '../texts/page-titles.ts';
import { StateMessage } from '../ui/StateMessage.tsx';
import { Hall } from './Hall.tsx';

const CONTENT_ID = 'contenu';
const SKIP_LINKS = [{ targetId: CONTENT_ID, text: pageFrameTexts.skipToContent }];

/** An address that leads nowhere: says so, and shows the way back. */
export function NotFoundPage() {
  const { title } = notFoundTexts;
  return (
    <Hall title={hallTexts.titleWith(title)} status={title} skipLinks={SKIP_LINKS}>
      <main id={CONTENT_ID} className="plain-page" tabIndex={-1}>
        <StateMessage {...notFoundTexts} as="h1">
          <Link to="/" className="button primary">
            {stateTexts.backToAll}
          </Link>
        </StateMessage>
      </main>
    </Hall>
  );
}
