/** The map of the atlas and its peers, each given the same campuses and mask. */
import { divIcon, marker, type DivIcon, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { Marker, useMap, useMapEvents } from 'react-leaflet';
import Supercluster from 'supercluster';
import { peerLeaflet } from './leaflet-global.ts';
import { LISTS } from './lists.tsx';
import { Marks, Room } from './ours.tsx';
import type { Scene } from './scene.ts';
import { Surface } from './Surface.tsx';

export interface VariantProps {
  scene: Scene;
  mask: Uint8Array;
}

/** One icon for every lone point: without an image, nothing is asked of the network. */
const DOT = divIcon({ className: 'bench-dot', iconSize: [12, 12] });

/** leaflet.markercluster at its fastest: markers made once, all out and those of the mask in at a change. */
function MarkerCluster({ scene: { plain: campuses }, mask }: VariantProps) {
  const map = useMap();
  const [group] = useState(() => peerLeaflet.markerClusterGroup());
  const markers = useMemo(
    () => campuses.map(({ position }) => (position ? marker(position, { icon: DOT }) : null)),
    [campuses],
  );
  useEffect(
    function addGroup() {
      map.addLayer(group);
    },
    [map, group],
  );
  useEffect(
    function showMask() {
      group.clearLayers();
      group.addLayers(markers.flatMap((one, at) => (one !== null && mask[at] === 1 ? one : [])));
    },
    [group, markers, mask],
  );
  return null;
}

const countIcons = new Map<number, DivIcon>();
function countIcon(count: number): DivIcon {
  const known = countIcons.get(count);
  if (known) return known;
  const icon = divIcon({ className: 'bench-cluster', html: String(count), iconSize: [40, 40] });
  countIcons.set(count, icon);
  return icon;
}

function viewOf(map: LeafletMap) {
  const bounds = map.getBounds();
  const box: [number, number, number, number] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  return { box, zoom: Math.round(map.getZoom()) };
}

/** supercluster on the main thread, radius 80, and a react-leaflet marker for each cluster in sight. */
function SuperCluster({ scene: { plain: campuses }, mask }: VariantProps) {
  const map = useMap();
  const index = useMemo(() => {
    const features = campuses.flatMap(({ id, position }, at) =>
      position !== null && mask[at] === 1
        ? {
            type: 'Feature' as const,
            properties: { id },
            geometry: { type: 'Point' as const, coordinates: [position.lng, position.lat] },
          }
        : [],
    );
    return new Supercluster<{ id: string }>({ radius: 80 }).load(features);
  }, [campuses, mask]);
  const [view, setView] = useState(() => viewOf(map));
  useMapEvents(useMemo(() => ({ moveend: () => setView(viewOf(map)) }), [map]));
  const marks = useMemo(() => index.getClusters(view.box, view.zoom), [index, view]);
  return marks.map(({ geometry, properties }) => {
    const [lng, lat] = geometry.coordinates as [number, number];
    const isCluster = 'cluster' in properties;
    return (
      <Marker
        key={isCluster ? `cluster ${properties.cluster_id}` : properties.id}
        position={[lat, lng]}
        icon={isCluster ? countIcon(properties.point_count) : DOT}
      />
    );
  });
}

/** One react-leaflet marker a point. */
function PlainMarkers({ scene: { plain: campuses }, mask }: VariantProps) {
  return campuses.map(
    ({ id, position }, at) => position && mask[at] === 1 && <Marker key={id} position={position} icon={DOT} />,
  );
}

function onSurface(Layer: ComponentType<VariantProps>): ComponentType<VariantProps> {
  return function OnSurface(props) {
    return (
      <Surface>
        <Layer {...props} />
      </Surface>
    );
  };
}

export const VARIANTS: Record<string, ComponentType<VariantProps>> = {
  noop: () => <Surface />,
  ours: Marks,
  'ours, whole room': Room,
  supercluster: onSurface(SuperCluster),
  mcluster: onSurface(MarkerCluster),
  'rl-marker': onSurface(PlainMarkers),
  ...LISTS,
};
