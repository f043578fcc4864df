/**
 * The peer of tests/e2e/weight.test.ts: the smallest application of the atlas's packages, a list, a campus and a live map
 * in one script. Nothing is lazy, checked, prerendered or accessible; it has no filters and no search.
 */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { MapContainer, Marker, TileLayer } from 'react-leaflet';
import { BrowserRouter, Link, Route, Routes, useParams } from 'react-router-dom';

interface Campus {
  id: string;
  name: string;
  position: { lat: number; lng: number } | null;
}

function useCampuses(): readonly Campus[] {
  const { data } = useQuery({
    queryKey: ['campuses'],
    queryFn: async () => ((await (await fetch('/data/v1/campus.json')).json()) as { campuses: Campus[] }).campuses,
  });
  return data ?? [];
}

function List() {
  return (
    <ul>
      {useCampuses().map(({ id, name }) => (
        <li key={id}>
          <Link to={`/campus/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function Detail() {
  const { id } = useParams();
  return <h1>{useCampuses().find((campus) => campus.id === id)?.name}</h1>;
}

function LiveMap() {
  return (
    <MapContainer center={[46.5, 2.5]} zoom={6}>
      <TileLayer url="https://tile.openstreetmap.org/{z}/{x}/{y}.png" />
      {useCampuses().map(({ id, position }) => position && <Marker key={id} position={position} />)}
    </MapContainer>
  );
}

createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={new QueryClient()}>
    <BrowserRouter>
      <LiveMap />
      <Routes>
        <Route path="/" element={<List />} />
        <Route path="/campus/:id" element={<Detail />} />
      </Routes>
    </BrowserRouter>
  </QueryClientProvider>,
);
