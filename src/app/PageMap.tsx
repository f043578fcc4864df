import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { outlinesQuery } from '../dataset/outlines-query.ts';
import type { Campus } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Bounds, MapView } from '../domain/geo.ts';
import type { CampusMapProps } from '../map/CampusMap.tsx';
import type { CampusLink } from '../map/MarkSheet.tsx';
import { stateTexts } from '../texts/explore-texts.ts';
import { mapTexts, stillMapTexts } from '../texts/map-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { useIsAlive } from '../ui/useIsAlive.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { watched } from '../ui/watched.ts';
import { campusPlace } from '../url/paths.ts';
import { ReloadButton } from './BrokenPage.tsx';
import { campusFacts } from './campus-facts.ts';
import { askForMap, LiveMap } from './lazy-map.ts';
import { markFacts } from './mark-facts.ts';
import { overseasPlaces } from './useMapFacts.ts';
import { WIDE } from './wide.ts';

interface PageMapProps {
  dataset: Dataset;
  campuses: readonly Campus[];
  /** What the live map shows first. */
  bounds: Bounds;
  /** The still map, numbered as the list beside it. */
  children: ReactNode;
}

/**
 * The map of a content page: the still one, whose numbers are those of the list, until the visitor presses the button
 * below it; the live one then takes its very place. Its code is asked for as soon as pointer or focus come near.
 */
export function PageMap({ children, ...props }: PageMapProps) {
  const [isAsked, setAsked] = useState(false);
  const isAlive = useIsAlive();
  const outlines = useQuery({ ...outlinesQuery(), enabled: isAsked });
  const isReady = isAsked && !outlines.isPending;
  const handleOpen = () => {
    askForMap();
    setAsked(true);
  };
  return (
    <div className="page-map" onPointerEnter={askForMap} onFocus={askForMap}>
      {/* It stays under the live one, which is as large as it: nothing moves. */}
      <div inert={isReady}>
        {children}
        <button
          type="button"
          className="button page-map-open"
          data-waits={!isAlive || undefined}
          aria-disabled={isAsked}
          onClick={handleOpen}
        >
          {isAsked ? mapTexts.loading : stillMapTexts.open}
        </button>
      </div>
      {isReady && <MapInPlace {...props} outlines={outlines.data ?? null} haveOutlinesFailed={outlines.isError} />}
    </div>
  );
}

type MapInPlaceProps = Omit<PageMapProps, 'children'> & Pick<CampusMapProps, 'outlines' | 'haveOutlinesFailed'>;

function MapInPlace({ dataset, campuses, bounds, ...outlines }: MapInPlaceProps) {
  const frameRef = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const isWide = useMediaQuery(WIDE);
  const [view, setView] = useState<MapView | null>(null);
  const [highlight] = useState(() => watched<string | null>(null));
  const config = useQuery(configQuery(import.meta.env.BASE_URL));
  const facts = useMemo(() => campusFacts(dataset), [dataset]);
  const factsOf = useMemo(() => markFacts(dataset, facts), [dataset, facts]);
  const shown = useMemo(() => new Uint8Array(campuses.length).fill(1), [campuses]);
  const overseas = useMemo(() => overseasPlaces(campuses, campuses, facts.nameOf), [campuses, facts]);
  useEffect(function takeFocus() {
    // The button that was pressed is gone.
    frameRef.current?.focus({ preventScroll: true });
  }, []);
  const failure = (
    <StateMessage {...stateTexts.mapFailed} as="p">
      <ReloadButton />
    </StateMessage>
  );
  return (
    <section ref={frameRef} className="page-map-live" aria-label={mapTexts.region} tabIndex={-1}>
      <ErrorBoundary fallback={failure}>
        <LiveMap.Part
          fallback={<p className="state-message">{mapTexts.loading}</p>}
          props={{
            campuses,
            shown,
            factsOf,
            openId: null,
            highlight,
            view,
            openingBounds: bounds,
            place: null,
            overseas,
            tiles: config.data?.tiles ?? null,
            onOpen: (id) => void navigate(campusPlace(id, '')),
            onViewChange: setView,
            onNotice: ignore,
            onSeen: ignore,
            linkOf: isWide ? null : linkOf,
            ...outlines,
          }}
        />
      </ErrorBoundary>
    </section>
  );
}

/** The map itself shows its notices and what it holds; these pages have no status that repeats them. */
function ignore(): void {}

/** Nothing is measured on these pages. */
function linkOf({ id }: Pick<Campus, 'id'>): CampusLink {
  return { href: import.meta.env.BASE_URL + campusPlace(id, '').pathname.slice(1), distance: null };
}
