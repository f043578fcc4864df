import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState, type ComponentType } from 'react';
import { configQuery } from '../dataset/config-query.ts';
import { outlinesQuery } from '../dataset/outlines-query.ts';
import { boundsToOpen } from '../domain/opening-bounds.ts';
import { overseasWithCampuses } from '../domain/territory.ts';
import type { CampusMapProps } from '../map/CampusMap.tsx';
import { stateTexts } from '../texts/explore-texts.ts';
import { mapTexts } from '../texts/map-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StateMessage } from '../ui/StateMessage.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import type { Atlas } from './useAtlas.ts';

interface MapFrameProps {
  id: string;
  /** The map's code, outlines and settings are asked for only then. */
  isWanted: boolean;
  atlas: Atlas;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
  onNotice: (notice: string | null) => void;
}

function lazyMap(): ComponentType<CampusMapProps> {
  return lazy(() => import('../map/CampusMap.tsx'));
}

/** The map's place on the page: loads it when it is wanted, and says so when it cannot come. */
export function MapFrame({ id, isWanted, atlas, ...props }: MapFrameProps) {
  const { index, results, facts, view, whereabouts } = atlas;
  const [CampusMap] = useState(lazyMap);
  const outlines = useQuery({ ...outlinesQuery(), enabled: isWanted });
  const config = useQuery({ ...configQuery(import.meta.env.BASE_URL), enabled: isWanted });
  const visibleIds = useMemo(() => new Set(results.map((campus) => campus.id)), [results]);
  const { criteria, openId, mapView, actions } = view;
  const bounds = useMemo(
    () => boundsToOpen({ territories: criteria.territories, radiusKm: criteria.radiusKm }, whereabouts, index.campuses),
    [criteria.territories, criteria.radiusKm, whereabouts, index.campuses],
  );
  const overseas = useMemo(
    () =>
      overseasWithCampuses(index.campuses).map((frame) => ({
        ...frame,
        name: facts.nameOf.territory(frame.id),
        count: results.filter((campus) => campus.region === frame.id).length,
      })),
    [index, results, facts],
  );
  const place = useMemo(
    () =>
      whereabouts?.kind === 'point' && criteria.place !== null
        ? {
            point: whereabouts.point,
            name: facts.nameOf.place(criteria.place),
            radiusKm: criteria.radiusKm,
            isApproximate: whereabouts.isApproximate,
          }
        : null,
    [whereabouts, criteria.place, criteria.radiusKm, facts],
  );
  const failure = (
    <StateMessage {...stateTexts.mapFailed} as="p">
      <ReloadButton />
    </StateMessage>
  );
  const loading = <p className="map-loading">{mapTexts.loading}</p>;
  return (
    <section id={id} className="map-frame" aria-label={mapTexts.region} tabIndex={-1}>
      {isWanted && (
        <ErrorBoundary fallback={failure}>
          <Suspense fallback={loading}>
            <CampusMap
              campuses={index.campuses}
              visibleIds={visibleIds}
              factsOf={facts.markOf}
              openId={openId}
              view={mapView}
              openingBounds={bounds}
              place={place}
              overseas={overseas}
              outlines={outlines.data ?? null}
              haveOutlinesFailed={outlines.isError}
              tiles={config.data?.tiles ?? null}
              onOpen={actions.open}
              onViewChange={actions.rememberMapView}
              {...props}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
