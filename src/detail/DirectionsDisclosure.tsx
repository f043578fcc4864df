import { Navigation } from 'lucide-react';
import type { Position } from '../domain/campus.ts';
import { directionsTo } from '../domain/directions.ts';
import { actionTexts } from '../texts/campus-action-texts.ts';
import { Disclosure } from './Disclosure.tsx';
import { WebLink } from './WebLink.tsx';

/** The ways to the campus, or why there are none. */
export function DirectionsDisclosure({ position }: { position: Position | null }) {
  const directions = directionsTo(position);
  if (position === null || directions === null) {
    const { nowhere, approximate } = actionTexts.noDirections;
    return <p className="detail-aside no-directions">{position === null ? nowhere : approximate}</p>;
  }
  return (
    <Disclosure icon={Navigation} title={actionTexts.directions}>
      <p>{actionTexts.directionsTo(position.place)}</p>
      <ul className="plain-list link-list">
        <li>
          <a href={directions.geo}>{actionTexts.byApplication}</a>
        </li>
        <li>
          <WebLink address={directions.openStreetMap} text={actionTexts.byOpenStreetMap} />
        </li>
        <li>
          <WebLink address={directions.ign} text={actionTexts.byIgn} />
        </li>
      </ul>
      <p className="detail-aside">{actionTexts.directionsNote}</p>
    </Disclosure>
  );
}
