import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { configQuery } from '../dataset/config-query.ts';
import { outlinesQuery } from '../dataset/outlines-query.ts';
import type { MapView } from '../domain/geo.ts';
import type { CampusMapProps } from '../map/CampusMap.tsx';
import { stateTexts } from '../texts/explore-texts.ts';
import { mapTexts } from '../texts/map-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { useOnceAlive } from '../ui/useIsAlive.ts';
import { ReloadButton } from './BrokenPage.tsx';
import { askForMap, LiveMap } from './lazy-map.ts';
import { PaperMap, StillMap } from './StillMap.tsx';
import type { Atlas } from './useAtlas.ts';
import { useMapFacts, type MapSpot } from './useMapFacts.ts';

interface MapFrameProps extends MapSpot {
  id: string;
  /** The still map has a place on the screen. */
  isWide: boolean;
  /** As far as it is drawn; where the map stands it is told apart, as the address has it now. */
  atlas: Atlas;
  openId: string | null;
  mapView: MapView | null;
  highlight: CampusMapProps['highlight'];
  onNotice: (notice: string | null) => void;
  onSeen: CampusMapProps['onSeen'];
}

/**
 * The map's place on the page: a still map in the page itself, until the visitor wants more (comes to it with pointer,
 * finger or focus, has asked for the map, or has a place or a view in the address on a wide screen). Says so when the
 * live one cannot come.
 */
export function MapFrame(props: MapFrameProps) {
  const { id, isWide, atlas, openId, mapView, territories, radiusKm, whereabouts, ...passedOn } = props;
  const { index, results, facts, view } = atlas;
  const [isAsked, setAsked] = useState(false);
  const frameRef = useRef<HTMLElement>(null);
  const isWanted = useOnceAlive(
    isAsked || view.screen === 'map' || (isWide && (mapView !== null || view.criteria.place !== null)),
  );
  const outlines = useQuery({ ...outlinesQuery(), enabled: isWanted });
  const config = useQuery({ ...configQuery(import.meta.env.BASE_URL), enabled: isWanted });
  const { factsOf, shown, bounds, overseas, place } = useMapFacts(atlas, { territories, radiusKm, whereabouts });
  const { actions } = view;
  const linkOf = campusLinks(atlas, isWide);
  const handleWanted = () => {
    askForMap();
    setAsked(true);
  };
  const handlePointer = ({ pointerType }: PointerEvent) => {
    // A finger that comes down is about to tap: what is under it must not change before it has.
    if (pointerType === 'touch') askForMap();
    else handleWanted();
  };
  const open = openId === null ? null : (index.byId.get(openId) ?? null);
  const stillMap = (isBusy: boolean) => (
    <StillMap
      campuses={results}
      open={open}
      nameOf={facts.nameOf}
      isBusy={isBusy}
      onWanted={handleWanted}
      onOpen={view.actions.open}
      onFocusLost={() => frameRef.current?.focus({ preventScroll: true })}
    />
  );
  // Marks on an empty sea would be a worse map than the still one.
  const isReady = isWanted && !outlines.isPending;
  return (
    <section
      ref={frameRef}
      id={id}
      className="map-frame"
      aria-label={mapTexts.region}
      aria-busy={isWanted && !isReady ? true : undefined}
      tabIndex={-1}
      onPointerEnter={handlePointer}
      onClick={handleWanted}
      onFocus={handleWanted}
    >
      {!isReady && stillMap(isWanted)}
      {isReady && (
        <ErrorBoundary fallback={<MapFailure>{stillMap(false)}</MapFailure>}>
          <LiveMap.Part
            fallback={stillMap(true)}
            props={{
              campuses: index.campuses,
              where: index.dataset.ordered?.where,
              shown,
              factsOf,
              openId,
              view: mapView,
              openingBounds: bounds,
              place,
              overseas,
              outlines: outlines.data ?? null,
              haveOutlinesFailed: outlines.isError,
              tiles: config.data?.tiles ?? null,
              linkOf,
              onOpen: actions.open,
              onViewChange: actions.rememberMapView,
              ...passedOn,
            }}
          />
        </ErrorBoundary>
      )}
      {isReady && <PaperMap campuses={results} open={open} nameOf={facts.nameOf} />}
    </section>
  );
}

/** The live map could not come: the still one stays, with a word of it. */
function MapFailure({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <div className="map-failure">
        <StateMessage {...stateTexts.mapFailed} as="p">
          <ReloadButton />
        </StateMessage>
      </div>
    </>
  );
}

/** On a small screen, the way from a mark to its campus; null on a wide one, where a press opens it. */
function campusLinks({ facts, view, whereabouts }: Atlas, isWide: boolean): CampusMapProps['linkOf'] {
  const distanceOf = facts.distanceFrom(whereabouts, view.criteria.place);
  return isWide ? null : (campus) => ({ href: view.hrefOf(campus.id), distance: distanceOf(campus) });
}
