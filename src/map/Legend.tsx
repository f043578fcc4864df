import { memo, type KeyboardEvent } from 'react';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';

/** Escape closes the legend, and nothing else. */
function handleKeyDown(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function Shapes() {
  return (
    <details className="map-legend" onKeyDown={handleKeyDown}>
      <summary className="button">{mapRoomTexts.legend}</summary>
      <div className="map-legend-body">
        <ul>
          <li>
            <FiliereMark filiere="none" size="small" />
            {mapRoomTexts.legendCmq}
          </li>
          <li>
            <FiliereMark filiere="none" size="small" isDiamond />
            {mapRoomTexts.legendCmqe}
          </li>
          <li>
            <FiliereMark filiere="none" size="small" isHollow />
            {mapRoomTexts.legendApproximate}
          </li>
          <li>
            <span className="cluster-sample" aria-hidden="true">
              3
            </span>
            {mapRoomTexts.legendCluster}
          </li>
        </ul>
        <p>{mapRoomTexts.legendFilieres}</p>
      </div>
    </details>
  );
}

/** What the shapes of the marks mean. */
export const Legend = memo(Shapes);
