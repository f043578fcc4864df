import type { KeyboardEvent } from 'react';
import { mapTexts } from '../texts/map-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';

/** Escape closes the legend, and nothing else. */
function handleKeyDown(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

/** What the shapes of the marks mean. */
export function Legend() {
  return (
    <details className="map-legend" onKeyDown={handleKeyDown}>
      <summary className="button">{mapTexts.legend}</summary>
      <div className="map-legend-body">
        <ul>
          <li>
            <FiliereMark filiere="none" size="small" />
            {mapTexts.legendCmq}
          </li>
          <li>
            <FiliereMark filiere="none" size="small" isDiamond />
            {mapTexts.legendCmqe}
          </li>
          <li>
            <FiliereMark filiere="none" size="small" isHollow />
            {mapTexts.legendApproximate}
          </li>
          <li>
            <span className="cluster-sample" aria-hidden="true">
              3
            </span>
            {mapTexts.legendCluster}
          </li>
        </ul>
        <p>{mapTexts.legendFilieres}</p>
      </div>
    </details>
  );
}
