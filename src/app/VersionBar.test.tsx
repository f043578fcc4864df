import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { expectConsole } from '../../tests/console-watch.ts';
import { listQuery } from '../dataset/list-query.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { LiveStatus } from '../ui/LiveStatus.tsx';
import { createQueryClient } from './query-client.ts';
import { VersionBar } from './VersionBar.tsx';
import { watched } from '../ui/watched.ts';

/** The bar under a page whose data are there, or not. */
function openBar({ hasData = true, isAway = false, isNewReady = false } = {}) {
  const queryClient = createQueryClient();
  const dataset = { ...aDataset([]), edition: '2026-11-05' };
  if (hasData) queryClient.setQueryData(listQuery('/').queryKey, { dataset, rejected: [] });
  else vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const state = { network: watched(isAway), isNewReady: watched(isNewReady), update: vi.fn<() => void>() };
  render(
    <LiveStatus>
      <QueryClientProvider client={queryClient}>
        <VersionBar network={state.network} worker={{ isNewReady: state.isNewReady, update: state.update }} />
      </QueryClientProvider>
    </LiveStatus>,
  );
  return state;
}

const bar = () => screen.queryByRole('complementary', { name: "Version de l'atlas" });
const status = () => screen.getByRole('status').textContent;
const READY = "Une nouvelle version de l'atlas est prête";

describe('the bar of the version', () => {
  it('is not there while there is nothing to say', () => {
    openBar();
    expect(bar()).toBeNull();
    expect(status()).toBe('');
  });

  it('says that there is no network and of which day the data are, for as long as it lasts', () => {
    const { network } = openBar();
    act(() => network.set(true));
    expect(bar()?.textContent).toBe('Sans réseau : données du 05/11/2026');
    expect(status()).toContain('Sans réseau : données du 05/11/2026');
    act(() => network.set(false));
    expect(bar()).toBeNull();
    expect(status()).toBe('');
  });

  it('says no date while the data are not there', () => {
    openBar({ hasData: false, isAway: true });
    expect(bar()?.textContent).toBe('Sans réseau');
  });

  it('offers a new version, and does nothing of itself', async () => {
    const { isNewReady, update } = openBar();
    act(() => isNewReady.set(true));
    expect(status()).toContain(READY);
    expect(update).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Mettre à jour' }));
    expect(update).toHaveBeenCalledOnce();
  });

  it('can be sent away', async () => {
    const { update } = openBar({ isNewReady: true });
    await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }));
    expect(bar()).toBeNull();
    expect(status()).toBe('');
    expect(update).not.toHaveBeenCalled();
  });

  it('says one thing at a time: without network no version is offered', () => {
    openBar({ isAway: true, isNewReady: true });
    expect(bar()?.textContent).toBe('Sans réseau : données du 05/11/2026');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the bar under a page whose settings have not come', () => {
  const MISSING = "Les réglages du site ne sont pas arrivés : l'atlas montre ses propres campus en attendant.";

  it('says so, asks again when the network is back, and shows the dataset that they name', async () => {
    expectConsole(/config\.json: Error: HTTP 503/);
    const [own, other] = [aDataset([]), aDataset([aCampus({ name: 'Lycée' })])];
    let isIll = true;
    vi.stubGlobal('fetch', (asked: string) => {
      if (asked === '/lycees.json') return Promise.resolve(Response.json(other));
      if (asked !== '/config.json') return Promise.resolve(Response.json(own));
      return Promise.resolve(
        isIll
          ? new Response('', { status: 503 })
          : Response.json({ tiles: null, dataset: 'lycees.json', site: NO_SITE }),
      );
    });
    const client = createQueryClient();
    render(
      <LiveStatus>
        <QueryClientProvider client={client}>
          <Names />
          <VersionBar network={watched(false)} worker={null} />
        </QueryClientProvider>
      </LiveStatus>,
    );
    await waitFor(() => expect(bar()?.textContent).toBe(MISSING));
    expect(status()).toContain(MISSING);
    isIll = false;
    window.dispatchEvent(new Event('online'));
    await screen.findByText('Lycée');
    expect(bar()).toBeNull();
  });
});

/** What a page shows of a list. */
function Names() {
  const { data } = useQuery(listQuery('/'));
  return <p>{data?.dataset.campuses.map(({ name }) => name)}</p>;
}
