import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useHref, useLocation, useMatch, useNavigate, useNavigationType, type Location } from 'react-router-dom';
import { NO_CRITERIA, type Criteria } from '../domain/criteria.ts';
import type { MapView } from '../domain/geo.ts';
import { CAMPUS_PATTERN, campusPlace, homePlace, hrefIn, type Place } from './paths.ts';
import { formatViewState, parseViewState, type ViewState, type Vocabulary } from './view-state.ts';

/** How a change enters the history: filters and openings as a step of their own, typing and map moves in place. */
type HistoryManner = 'push' | 'replace';

/** The only ways to change the address. */
export interface ViewActions {
  /** Choosing another territory, place or radius also lets go of the place where the map had been moved. */
  changeCriteria: (change: (criteria: Criteria) => Criteria, manner?: HistoryManner) => void;
  /** Shows list or map alone on a narrow window, and leaves the open campus for it. */
  showScreen: (screen: ViewState['screen']) => void;
  rememberMapView: (mapView: MapView | null) => void;
  open: (id: string) => void;
  close: () => void;
}

/** The address as state: what it says, and the ways to change it. */
export interface ViewMemory extends ViewState {
  /** The campus that the path names, or null on the home page. */
  openId: string | null;
  /** Whether the history has led to these criteria, or the visit begins with them. */
  isBack: boolean;
  actions: ViewActions;
  /** The canonical place of what is shown. */
  place: Place;
  /** The place of a campus, with the view kept. */
  placeOf: (id: string) => Place;
  /** The same as an address, base path included, for a link. */
  hrefOf: (id: string) => string;
}

const NOTHING: ViewState = { criteria: NO_CRITERIA, screen: 'list', mapView: null };

/** Reads the view from the address and writes it back; `vocabulary` says which values are known. */
export function useViewState(vocabulary: Vocabulary): ViewMemory {
  const { pathname, search, state: passedOn } = useLocation() as Location<unknown>;
  const openId = useMatch(CAMPUS_PATTERN)?.params.id ?? null;
  const navigate = useNavigate();
  const state = useStableParts(useMemo(() => parseViewState(search, vocabulary), [search, vocabulary]));
  // Of the navigation that has brought the criteria: maps move and campuses open under them.
  const isBack = useKept(useNavigationType() === 'POP', state.criteria);

  // Where the visitor is, for the actions: they stay the same ones wherever that is, so that no card is drawn anew for them.
  const here = useRef({ navigate, openId, pathname, passedOn });
  useLayoutEffect(
    function keepHere() {
      here.current = { navigate, openId, pathname, passedOn };
    },
    [navigate, openId, pathname, passedOn],
  );
  const actions = useMemo((): ViewActions => {
    // Changes start from the address as it is now, not as it was last drawn: two quick ones never undo each other.
    const now = () => parseViewState(window.location.search, vocabulary);
    const write = (next: ViewState, manner: HistoryManner) => {
      // Through a reading, so that the values stand in one order whatever the order of the presses.
      const query = formatViewState(parseViewState(formatViewState(next), vocabulary));
      const { openId, pathname, passedOn, navigate } = here.current;
      const place = openId === null ? homePlace(query) : { pathname, search: homePlace(query).search };
      void navigate(place, { replace: manner === 'replace', state: passedOn });
    };
    const go = (place: Place) => {
      const { pathname, navigate } = here.current;
      // Going to where the visitor is makes no step: back would seem to do nothing.
      const isHere = place.pathname === pathname && place.search === window.location.search;
      if (!isHere) void navigate(place);
    };
    return {
      changeCriteria: (change, manner = 'push') => {
        const before = now();
        const criteria = change(before.criteria);
        const staysPut = whereIn(criteria) === whereIn(before.criteria);
        write({ ...before, criteria, mapView: staysPut ? before.mapView : null }, manner);
      },
      showScreen: (screen) => go(homePlace(formatViewState({ ...now(), screen }))),
      rememberMapView: (mapView) => write({ ...now(), mapView }, 'replace'),
      open: (id) => go(campusPlace(id, formatViewState(now()))),
      close: () => go(homePlace(formatViewState(now()))),
    };
  }, [vocabulary]);

  const basename = useHref('/');
  const links = useMemo(() => {
    const query = formatViewState(state);
    const placeOf = (id: string) => campusPlace(id, query);
    return { placeOf, hrefOf: (id: string) => hrefIn(basename, placeOf(id)) };
  }, [state, basename]);
  const { placeOf } = links;
  const place = useMemo(
    () => (openId === null ? homePlace(formatViewState(state)) : placeOf(openId)),
    [state, openId, placeOf],
  );
  return { ...state, openId, isBack, actions, place, ...links };
}

/**
 * The same state, its parts kept as they were where they say the same: a move of the map alone selects, counts and
 * draws nothing anew.
 */
function useStableParts({ criteria, screen, mapView }: ViewState): ViewState {
  const stableCriteria = useKept(criteria, formatViewState({ ...NOTHING, criteria }));
  const territories = useKept(criteria.territories, criteria.territories.join(' '));
  const stableView = useKept(mapView, formatViewState({ ...NOTHING, mapView }));
  const whole = useMemo(() => ({ ...stableCriteria, territories }), [stableCriteria, territories]);
  return useMemo(() => ({ criteria: whole, screen, mapView: stableView }), [whole, screen, stableView]);
}

/** What the map opens on, as a text. */
function whereIn({ territories, place, radiusKm }: Criteria): string {
  return [...territories, place, radiusKm].join(' ');
}

/** The first of the values that had this key in a row. */
function useKept<T>(value: T, key: unknown): T {
  const [kept, setKept] = useState({ value, key });
  if (kept.key === key) return kept.value;
  setKept({ value, key });
  return value;
}
