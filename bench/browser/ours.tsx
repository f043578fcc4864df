import { useMemo, useState } from 'react';
import { METROPOLE } from '../../src/domain/territory.ts';
import type { MapView } from '../../src/domain/geo.ts';
import CampusMap, { type CampusMapProps } from '../../src/map/CampusMap.tsx';
import { markColumns } from '../../src/map/mark-columns.ts';
import { MarkLayer } from '../../src/map/MarkLayer.tsx';
import { watched } from '../../src/ui/watched.ts';
import { factsOfScene, type Scene } from './scene.ts';
import { Surface } from './Surface.tsx';

interface VariantProps {
  scene: Scene;
  mask: Uint8Array;
}

const ignore = () => {};

/** What the marks of the atlas are given on a wide screen, by src/app/MapFrame.tsx. */
function useMarkProps({ scene, mask }: VariantProps) {
  const [highlight] = useState(() => watched<string | null>(null));
  const factsOf = useMemo(() => factsOfScene(scene), [scene]);
  return {
    campuses: scene.campuses,
    where: scene.dataset.ordered!.where!,
    shown: mask,
    factsOf,
    openId: null,
    highlight,
    linkOf: null,
    onOpen: ignore,
  } satisfies Partial<CampusMapProps>;
}

/** The marks of the atlas, with names, keys and focus, in the same empty map as the peers: what the points cost. */
export function Marks(props: VariantProps) {
  const marks = useMarkProps(props);
  const { campuses, where, factsOf } = marks;
  const columns = useMemo(() => markColumns(campuses, where, factsOf), [campuses, where, factsOf]);
  return (
    <Surface>
      <MarkLayer {...marks} columns={columns} isMotionReduced={false} />
    </Surface>
  );
}

/**
 * The whole map room: marks, legend, buttons, keys, address. No outlines and no tiles, as with the peers. The overseas
 * buttons and their counts are the answer's, not the map's.
 */
export function Room(props: VariantProps) {
  const marks = useMarkProps(props);
  const [view, setView] = useState<MapView | null>(null);
  return (
    <CampusMap
      {...marks}
      view={view}
      openingBounds={METROPOLE}
      place={null}
      overseas={[]}
      outlines={null}
      haveOutlinesFailed={false}
      tiles={null}
      onViewChange={setView}
      onSeen={ignore}
      onNotice={ignore}
    />
  );
}
