import { Link } from 'react-router-dom';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';
import { Hall } from './Hall.tsx';

/** An address that leads nowhere: says so, and shows the way back. */
export function NotFoundPage() {
  const { title } = stateTexts.unknownPage;
  return (
    <Hall title={hallTexts.titleWith(title)} status={title}>
      <main className="plain-page">
        <StateMessage {...stateTexts.unknownPage} as="h1">
          <Link to="/" className="button primary">
            {stateTexts.backToAll}
          </Link>
        </StateMessage>
      </main>
    </Hall>
  );
}
