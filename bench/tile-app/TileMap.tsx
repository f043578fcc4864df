import 'leaflet/dist/leaflet.css';
import { useQuery } from '@tanstack/react-query';
import { CircleMarker, MapContainer, TileLayer } from 'react-leaflet';
import { datasetQuery } from '../../src/dataset/dataset-query.ts';

/** France on tiles of the same server, a circle a campus: what most sites of this kind begin with. */
export default function TileMap() {
  const { data } = useQuery(datasetQuery('/'));
  return (
    <MapContainer
      center={[46.5, 2.5]}
      zoom={5}
      zoomControl={false}
      attributionControl={false}
      className="tile-map-live"
    >
      <TileLayer url="/tiles/{z}/{x}/{y}.png" />
      {data?.dataset.campuses.map(
        ({ id, position }) => position && <CircleMarker key={id} center={position} radius={6} />,
      )}
    </MapContainer>
  );
}
