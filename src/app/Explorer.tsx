import { useCallback, useDeferredValue, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Navigate, useNavigationType } from 'react-router-dom';
import { FAR_FROM, hasWorkers } from '../dataset/far-limits.ts';
import { successorOf } from '../domain/campus.ts';
import type { BriefDataset } from '../domain/dataset.ts';
import { hallTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useEscape } from '../ui/useEscape.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { watched, type Held } from '../ui/watched.ts';
import { useCanonicalAddress } from '../url/useCanonicalAddress.ts';
import { CampusPanel } from './CampusPanel.tsx';
import { loadDetail } from './CampusSheet.tsx';
import { PageFailed } from './ContentRoute.tsx';
import { FiltersColumn } from './FiltersColumn.tsx';
import { Find } from './Find.tsx';
import { Hall } from './Hall.tsx';
import { firstMove } from './hidden-parts.ts';
import { LateDesk } from './LateDesk.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { MapSide } from './MapSide.tsx';
import { loadAnswer, ResultsColumn } from './ResultsColumn.tsx';
import { ScreenBar } from './ScreenBar.tsx';
import { ScreenStatus } from './ScreenStatus.tsx';
import { titleOf, type Sight } from './screen-words.ts';
import { TARGETS } from './targets.ts';
import { useAsked } from './useAsked.ts';
import { useAtlas, type Atlas } from './useAtlas.ts';
import { useCampusAhead } from './useCampusAhead.ts';
import { useFiltersScreen } from './useFiltersScreen.ts';
import { useNearSearch } from './useNearSearch.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import { WIDE } from './wide.ts';

const SKIP_LINKS = [
  { targetId: TARGETS.results, text: hallTexts.skipToResults },
  { targetId: TARGETS.map, text: hallTexts.skipToMap },
  { targetId: TARGETS.filters, text: hallTexts.skipToFilters },
];

export interface ExplorerProps {
  dataset: BriefDataset;
  /** How many records could not be read. */
  setAside: number;
  /** The button that had the focus is gone: it goes to the results. */
  takesFocus: boolean;
}

const Moved = lazyPart(async () => (await import('./MovedCampus.tsx')).default);
const Far = lazyPart(async () => (await import('./FarExplorer.tsx')).default);

/** The atlas at work: one screen whose every state is in the address. */
export function Explorer(props: ExplorerProps) {
  if (props.dataset.campuses.length <= FAR_FROM || !hasWorkers()) return <NearExplorer {...props} />;
  return (
    <ErrorBoundary fallback={<PageFailed />}>
      <Far.Part props={props} fallback={<LoadingScreen />} />
    </ErrorBoundary>
  );
}

/** The same where the page searches itself. */
function NearExplorer({ dataset, ...props }: ExplorerProps) {
  const asked = useAsked(dataset);
  const atlas = useAtlas(asked, useNearSearch(asked));
  return <Workspace atlas={atlas} {...props} />;
}

interface WorkspaceProps extends Omit<ExplorerProps, 'dataset'> {
  atlas: Atlas;
}

/** The screen, or the address that the one in the bar has moved to. */
export function Workspace({ atlas, ...props }: WorkspaceProps) {
  useLateCode();
  const { dataset, index, view } = atlas;
  const asked = view.openId === null ? undefined : index.byId.get(view.openId);
  const successor = asked && successorOf(asked, index.byId);
  if (successor) return <Navigate to={view.placeOf(successor.id)} replace state={{ soughtAs: asked.name }} />;
  return (
    <>
      <Screen atlas={atlas} {...props} />
      {view.openId !== null && !asked && (
        <ErrorBoundary fallback={null}>
          <Moved.Part props={{ id: view.openId, dataset, placeOf: view.placeOf }} />
        </ErrorBoundary>
      )}
    </>
  );
}

function Screen({ atlas, setAside, takesFocus }: WorkspaceProps) {
  const { view, active } = atlas;
  // Boxes, filters and address answer at once; list, marks and what is said of them follow, all of one answer together.
  const shown = useDeferredValue(atlas);
  const { openId, actions } = view;
  const [highlight] = useState(() => watched<string | null>(null));
  const [mapNotice, setMapNotice] = useState<string | null>(null);
  const [placeNotice, setPlaceNotice] = useState<string | null>(null);
  const [sight] = useState(() => watched<Sight | null>(null));
  const isWide = useMediaQuery(WIDE);
  const [wasCampus] = useState(openId !== null);
  const filters = useFiltersScreen(view);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useCanonicalAddress(view.place);
  useCampusAhead(highlight, openId !== null && atlas.index.byId.get(openId) ? openId : null);
  usePanelFocus(openId, headingRef, TARGETS.results);
  useFocusAtFirst(takesFocus, openId === null);
  useEscape(openId !== null && !filters.areShown, actions.close);
  useEscape(filters.areShown, filters.close);

  const handleSkip = (targetId: string) =>
    // The target must be on the screen before the focus goes there.
    flushSync(() => {
      if (isWide) return;
      filters.show(targetId === TARGETS.filters);
      const screen = targetId === TARGETS.map ? 'map' : 'list';
      if (openId !== null || screen !== view.screen) actions.showScreen(screen);
    });
  const { results } = shown;
  const handleSight = useCallback(
    (text: string | null) => sight.set(text === null ? null : { text, results }),
    [sight, results],
  );
  const desk = (
    <Desk
      atlas={atlas}
      shown={shown}
      setAside={setAside}
      filters={filters}
      highlight={highlight}
      onNotice={setPlaceNotice}
    />
  );
  return (
    <Hall
      status={null}
      title={titleOf(atlas)}
      skipLinks={SKIP_LINKS}
      onSkip={handleSkip}
      edition={atlas.dataset.edition}
    >
      <ScreenStatus atlas={shown} sight={sight} notices={[placeNotice, mapNotice]} />
      <main
        className="workspace"
        data-screen={filters.areShown ? 'filters' : view.screen}
        data-asked={active.length > 0 || undefined}
        data-panel={openId === null ? undefined : 'open'}
      >
        {/* A written page of a campus leaves out what is beside it: a hundred cards, again on each page. */}
        {wasCampus ? <LateDesk isNeeded={openId === null || filters.areShown}>{desk}</LateDesk> : desk}
        <div className="field">
          {openId !== null && <CampusPanel atlas={atlas} openId={openId} headingRef={headingRef} />}
          {/* A campus that opens may reach the map later. A closing and its place may not: an older one would move it back. */}
          <MapSide
            id={TARGETS.map}
            isWide={isWide}
            atlas={shown}
            openId={openId === null ? null : shown.view.openId}
            mapView={view.mapView}
            territories={view.criteria.territories}
            radiusKm={view.criteria.radiusKm}
            whereabouts={atlas.whereabouts}
            highlight={highlight}
            onNotice={setMapNotice}
            onSight={handleSight}
          />
        </div>
      </main>
    </Hall>
  );
}

interface DeskProps {
  atlas: Atlas;
  /** The same, as far as it is drawn. */
  shown: Atlas;
  setAside: number;
  filters: ReturnType<typeof useFiltersScreen>;
  /** The id of the campus that is pointed at, in list or map. */
  highlight: Held<string | null>;
  onNotice: (notice: string | null) => void;
}

/** What is asked for, and what answers. */
function Desk({ atlas, shown, setAside, filters, highlight, onNotice }: DeskProps) {
  const { view, active } = atlas;
  return (
    <div className="desk">
      <Find atlas={atlas} onNotice={onNotice} />
      <ScreenBar
        filtersRef={filters.openerRef}
        screen={view.screen}
        activeCount={active.filter(({ kind }) => kind !== 'text').length}
        onShowFilters={() => filters.open(TARGETS.filters)}
        onShowScreen={filters.showScreen}
      />
      <div className="desk-columns">
        <FiltersColumn id={TARGETS.filters} atlas={atlas} onClose={filters.areShown ? filters.close : null} />
        <ResultsColumn
          headingId={TARGETS.results}
          live={atlas}
          atlas={shown}
          setAside={setAside}
          highlight={highlight}
        />
      </div>
    </div>
  );
}

/**
 * Asks for the code of what is said of an answer once the page stands, and for that of a campus at the visitor's first
 * move, so that each comes at once. Whoever only looks is spared the second.
 */
function useLateCode(): void {
  useEffect(function loadAhead() {
    // A page that needs one and does not get it says so.
    loadAnswer().catch(() => undefined);
    firstMove()
      .then(loadDetail)
      .catch(() => undefined);
  }, []);
}

/**
 * Gives the focus to the results when the screen is first shown: what had it is gone, or a link of another page has led
 * here, and they are what it promised.
 */
function useFocusAtFirst(takesFocus: boolean, isHome: boolean): void {
  const hasCome = useNavigationType() === 'PUSH' && isHome;
  const focus = useEffectEvent(() => {
    if (takesFocus || hasCome) document.getElementById(TARGETS.results)?.focus({ preventScroll: true });
  });
  useLayoutEffect(function focusOnce() {
    focus();
  }, []);
}
