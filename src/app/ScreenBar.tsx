import type { RefObject } from 'react';
import { hallTexts } from '../texts/explore-texts.ts';

interface ScreenBarProps {
  filtersRef: RefObject<HTMLButtonElement | null>;
  screen: 'list' | 'map';
  activeCount: number;
  onShowFilters: () => void;
  onShowScreen: (screen: 'list' | 'map') => void;
}

/** On a narrow screen, where one thing is shown at a time: the ways to the filters and to the map. */
export function ScreenBar({ filtersRef, screen, activeCount, onShowFilters, onShowScreen }: ScreenBarProps) {
  const isMap = screen === 'map';
  return (
    <div className="screen-bar">
      <button ref={filtersRef} type="button" className="button" data-picto="filter" onClick={onShowFilters}>
        {hallTexts.showFilters(activeCount)}
      </button>
      <button
        type="button"
        className="button primary screen-toggle"
        data-picto={isMap ? 'list' : 'map'}
        onClick={() => onShowScreen(isMap ? 'list' : 'map')}
      >
        {isMap ? hallTexts.showList : hallTexts.showMap}
      </button>
    </div>
  );
}
