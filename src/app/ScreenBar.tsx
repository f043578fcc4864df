import type { RefObject } from 'react';
import { hallTexts } from '../texts/explore-texts.ts';
import { Pictogram } from '../ui/Pictogram.tsx';

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
      <button ref={filtersRef} type="button" className="button" onClick={onShowFilters}>
        <Pictogram name="filter" />
        {hallTexts.showFilters(activeCount)}
      </button>
      <button
        type="button"
        className="button primary screen-toggle"
        onClick={() => onShowScreen(isMap ? 'list' : 'map')}
      >
        <Pictogram name={isMap ? 'list' : 'map'} />
        {isMap ? hallTexts.showList : hallTexts.showMap}
      </button>
    </div>
  );
}
