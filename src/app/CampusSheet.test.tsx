import { act, render, screen, waitFor } from '@testing-library/react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createRef } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { expectFocusOn } from '../../tests/render-app.tsx';
import { campusQuery } from '../dataset/campus-query.ts';
import { configQuery } from '../dataset/config-query.ts';
import { campusFileOf } from '../domain/campus-file.ts';
import { NO_TILES } from '../domain/map-config.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { CampusSheet } from './CampusSheet.tsx';
import { createQueryClient } from './query-client.ts';
import { useAsked } from './useAsked.ts';
import { useAtlas } from './useAtlas.ts';
import { useNearSearch } from './useNearSearch.ts';

const campus = aCampus({ id: 'bois', name: 'Bois', topics: ['charpente'] });
const dataset = aDataset([campus]);
const headingRef = createRef<HTMLHeadingElement>();

function Page() {
  const asked = useAsked(dataset);
  const atlas = useAtlas(asked, useNearSearch(asked));
  return (
    <CampusSheet
      name={campus.name}
      facts={{ atlas, id: campus.id, soughtAs: null, headingRef, onClose: () => undefined }}
    />
  );
}

/** The sheet of a campus whose facts have not come, on a server that answers as told. */
function openSheet(answer: () => Promise<Response>): QueryClient {
  vi.stubGlobal('fetch', answer);
  const client = createQueryClient();
  client.setQueryData(configQuery('/').queryKey, { ...NO_TILES, site: NO_SITE, dataset: null, isSiteKnown: true });
  render(
    <BrowserRouter useTransitions={false}>
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>
    </BrowserRouter>,
  );
  return client;
}

const heading = () => screen.getByRole('heading', { level: 1, name: 'Bois' });

afterEach(() => vi.unstubAllGlobals());

it('The sheet of a campus says that it is on its way, and hands the focus of its name on when it comes', async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  openSheet(() => held.then(() => Response.json({ schemaVersion: 1, ...campusFileOf(campus, dataset) })));
  await screen.findByText('Chargement de la fiche…');
  heading().focus();
  await act(async () => arrive());
  await screen.findByText('charpente');
  expectFocusOn(heading());
});

it('The sheet that has failed comes when another try brings it, the focus of its name where it was', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const client = openSheet(() => Promise.resolve(new Response('', { status: 404 })));
  await screen.findByText(/La fiche n'a pas pu être chargée/);
  heading().focus();
  act(() => void client.setQueryData(campusQuery('/', campus.id).queryKey, campusFileOf(campus, dataset)));
  await waitFor(() => screen.getByText('charpente'));
  expectFocusOn(heading());
});

it('The sheet that has failed takes the focus from nobody when it comes', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const client = openSheet(() => Promise.resolve(new Response('', { status: 404 })));
  await screen.findByText(/La fiche n'a pas pu être chargée/);
  act(() => void client.setQueryData(campusQuery('/', campus.id).queryKey, campusFileOf(campus, dataset)));
  await waitFor(() => screen.getByText('charpente'));
  expectFocusOn(document.body);
});
