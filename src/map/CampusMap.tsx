import '../ui/trusted-types.ts';
import 'leaflet/dist/leaflet.css';
import './map.css';
import { Browser, type Map as LeafletMap } from 'leaflet';
import { useCallback, useDeferredValue, useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { MapContainer } from 'react-leaflet';
import type { CampusBrief } from '../domain/campus.ts';
import { MAX_ZOOM, MIN_ZOOM, type Bounds, type MapView } from '../domain/geo.ts';
import type { TileSettings } from '../domain/map-config.ts';
import type { Outlines as OutlineShapes } from '../domain/outlines.ts';
import { safeWebAddress } from '../domain/safe-links.ts';
import { whereColumns, type WhereColumns } from '../domain/where-columns.ts';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { mapTexts } from '../texts/map-texts.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import type { Held } from '../ui/watched.ts';
import { boundsInSight, toLeafletBounds } from './leaflet-door.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { Legend } from './Legend.tsx';
import { MapControls } from './MapControls.tsx';
import { markColumns, type MarkColumns } from './mark-columns.ts';
import { MarkLayer } from './MarkLayer.tsx';
import type { CampusLink } from './MarkSheet.tsx';
import { OverseasButtons, type OverseasPlace } from './OverseasButtons.tsx';
import { Outlines } from './Outlines.tsx';
import { Tiles } from './Tiles.tsx';
import { hasModifier, SurfaceKeys } from './SurfaceKeys.tsx';
import { useTiles } from './useTiles.ts';
import { PlaceLayer, type MapPlace } from './PlaceLayer.tsx';
import { showOpening, ViewKeeper, type Seen } from './ViewKeeper.tsx';

/** What the marks say of a campus beside its own fields. */
export interface MarkFacts {
  /** Unique name of its mark. */
  name: string;
  /** Short name of the place, for clusters of one point. */
  place: string;
  regionName: string;
}

export interface CampusMapProps {
  /** Every campus that the dataset shows, in one stable order. */
  campuses: readonly CampusBrief[];
  /** Where they are, in the same order, where that stands in columns already. */
  where?: WhereColumns | undefined;
  /** For each of them, 1 where it answers the criteria: the same as in the list. */
  shown: Uint8Array;
  factsOf: (campus: CampusBrief) => MarkFacts;
  openId: string | null;
  /** The id of the campus that is pointed at, in list or map. */
  highlight: Held<string | null>;
  /** Where the visitor has moved the map to, or null. */
  view: MapView | null;
  /** What is shown while `view` is null. */
  openingBounds: Bounds;
  /** The place that distances are measured from, or null. */
  place: MapPlace | null;
  overseas: readonly OverseasPlace[];
  /** null while the outlines are on their way, or when they could not come. */
  outlines: OutlineShapes | null;
  haveOutlinesFailed: boolean;
  tiles: TileSettings | null;
  onOpen: (id: string) => void;
  onViewChange: (view: MapView | null) => void;
  /** Called with what the window of the map holds, each time that it holds something else. */
  onSeen: (seen: Seen) => void;
  /** On a small screen, what a pressed mark leads to; null where it opens its campus at once. */
  linkOf: ((campus: CampusBrief) => CampusLink) | null;
  /** Called with the sentence to say when tiles or outlines fail, and with null when they are well again. */
  onNotice: (notice: string | null) => void;
}

/** The map: the same campuses as the list, over outlines of our own; tiles only when asked for. */
export default function CampusMap(props: CampusMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  // Its marks come with the map: what stands over it waits for its turn, what stands below it gives it its size.
  const mapOfButtons = useDeferredValue(map);
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const tiles = useTiles(props.tiles, map);
  const { campuses, shown, factsOf, openingBounds, onViewChange, onSeen } = props;
  const columns = useColumns(props);
  const { unplaced, hasMarks } = useMemo(() => countPlaced(shown, columns), [shown, columns]);
  const notice = useNotice(props, tiles.haveFailed);
  const [areKeysShown, setKeysShown] = useState(false);
  const howToId = useId();
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '?' || hasModifier(event)) return;
    event.preventDefault();
    setKeysShown(true);
  };
  const handleOverview = useCallback(() => {
    if (!map) return;
    showOpening(map, openingBounds);
    onViewChange(null);
    // The site's own move, but the visitor's wish: it is told.
    const bounds = boundsInSight(map);
    if (bounds) onSeen({ bounds, isTold: true });
  }, [map, openingBounds, onViewChange, onSeen]);
  return (
    <div className="map" data-has-tiles={tiles.haveArrived || undefined} onKeyDown={handleKeyDown}>
      <p id={howToId} hidden>
        {hasMarks ? mapRoomTexts.howTo : mapRoomTexts.howToEmpty}
      </p>
      <div className="map-stage">
        <MapContainer
          ref={setMap}
          className="map-surface"
          bounds={toLeafletBounds(props.openingBounds)}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          trackResize={false}
          keyboard={false}
          zoomSnap={0.5}
          zoomControl={false}
          scrollWheelZoom={!isFramed()}
          dragging={!isFramed() || !Browser.mobile}
          attributionControl={false}
          fadeAnimation={!isMotionReduced}
          zoomAnimation={!isMotionReduced}
          markerZoomAnimation={!isMotionReduced}
          inertia={!isMotionReduced}
        >
          {props.outlines && <Outlines paths={props.outlines} />}
          {tiles.areShown && props.tiles && <Tiles key={tiles.attempt} settings={props.tiles} {...tiles.listeners} />}
          {props.place && <PlaceLayer place={props.place} />}
          <MarkLayer
            campuses={campuses}
            columns={columns}
            shown={shown}
            factsOf={factsOf}
            openId={props.openId}
            highlight={props.highlight}
            linkOf={props.linkOf}
            onOpen={props.onOpen}
            isMotionReduced={isMotionReduced}
          />
          <SurfaceKeys hasMarks={hasMarks} describedBy={howToId} />
          <ViewKeeper {...props} />
        </MapContainer>
        <div className="map-corner">
          <Legend />
          {props.tiles && <TilesButton name={props.tiles.name} tiles={tiles} />}
          <KeysHelp isOpen={areKeysShown} onOpen={() => setKeysShown(true)} onClose={() => setKeysShown(false)} />
        </div>
        {mapOfButtons && <MapControls map={mapOfButtons} onOverview={handleOverview} />}
      </div>
      {notice && <MapNotice notice={notice} onRetry={tiles.haveFailed ? tiles.retry : null} />}
      <div className="map-strip">
        {map && <OverseasButtons map={map} places={props.overseas} />}
        {unplaced > 0 && <p>{mapRoomTexts.notPlaced(unplaced)}</p>}
        <Credits tiles={tiles.areShown ? props.tiles : null} hasPlace={props.place !== null} />
      </div>
    </div>
  );
}

function useColumns({ campuses, where, factsOf }: CampusMapProps): MarkColumns {
  return useMemo(() => markColumns(campuses, where ?? whereColumns(campuses), factsOf), [campuses, where, factsOf]);
}

/** What the visitor must know of the base map, or null; passed on too, and taken back with the map. */
function useNotice({ tiles, haveOutlinesFailed, onNotice }: CampusMapProps, haveTilesFailed: boolean): string | null {
  const outlinesNotice = haveOutlinesFailed ? mapRoomTexts.outlinesFailed : null;
  const notice = haveTilesFailed && tiles ? mapRoomTexts.tilesFailed(tiles.name) : outlinesNotice;
  useEffect(
    function passNoticeOn() {
      onNotice(notice);
      return () => onNotice(null);
    },
    [notice, onNotice],
  );
  return notice;
}

/** How many shown campuses have no place on the map, and whether any has one. */
function countPlaced(shown: Uint8Array, { placed }: MarkColumns): { unplaced: number; hasMarks: boolean } {
  let [unplaced, hasMarks] = [0, false];
  for (let at = 0; at < shown.length; at++) {
    if (shown[at] === 0) continue;
    if (placed[at] === 0) unplaced += 1;
    else hasMarks = true;
  }
  return { unplaced, hasMarks };
}

/** In another site's page the wheel and the finger scroll that page; the buttons do all that they would do here. */
function isFramed(): boolean {
  return window.self !== window.top;
}

/** Shows the base map, and puts it away. */
function TilesButton({ name, tiles }: { name: string; tiles: ReturnType<typeof useTiles> }) {
  return (
    <button type="button" className="button map-tiles-button" aria-pressed={tiles.areWanted} onClick={tiles.toggle}>
      {mapRoomTexts.tiles(name)}
    </button>
  );
}

function MapNotice({ notice, onRetry }: { notice: string; onRetry: (() => void) | null }) {
  return (
    <div className="map-notice">
      <p>{notice}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {mapRoomTexts.retryTiles}
        </button>
      )}
    </div>
  );
}

/** Whose shapes, places and tiles are shown. */
function Credits({ tiles, hasPlace }: { tiles: TileSettings | null; hasPlace: boolean }) {
  const address = safeWebAddress(tiles?.attributionUrl ?? null);
  return (
    <p className="map-credits">
      {mapTexts.outlinesCredit}
      {hasPlace && ` · ${mapRoomTexts.placesCredit}`}
      {tiles && ' · '}
      {address ? (
        <a href={address} rel="external noopener">
          {tiles?.attribution}
        </a>
      ) : (
        tiles?.attribution
      )}
    </p>
  );
}
