/** The whole application as a visitor finds it; only the network is ours. */
import { readFileSync } from 'node:fs';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router-dom';
import { expect, vi } from 'vitest';
import { buildDataset, thesaurusText } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import { App } from '../src/app/App.tsx';
import { createQueryClient } from '../src/app/query-client.ts';
import type { Campus } from '../src/domain/campus.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { searchAnswerTexts } from '../src/texts/search-texts.ts';
import { setViewportWidth } from './fake-window.ts';

/** The dataset that the site publishes, built from data/. */
export const REAL: Dataset = buildDataset(loadTree('data'));

/** The campuses that the site shows: those of data/ that were not merged. */
export const SHOWN: readonly Campus[] = REAL.campuses.filter(({ status }) => status !== 'merged');

/** The thesaurus and the places, as the site publishes them. */
const TRADES = thesaurusText(loadTree('data'));
const PLACES = readFileSync('data/places/places.json', 'utf8');

/** What the server answers to one request; it may reject, as an unreachable server does. */
export type Answer = () => Response | Promise<Response>;

interface Answers {
  dataset: Answer;
  config: Answer;
  outlines: Answer;
  trades: Answer;
  places: Answer;
}

interface AppOptions {
  /** Path and query of the address; home by default. */
  path?: string;
  /** Width of the window in CSS pixels. */
  width?: number;
  dataset?: Dataset;
  answers?: Partial<Answers>;
}

/** The application started by a visitor, and every path that it has asked the server for, in order. */
export interface StartedApp {
  user: UserEvent;
  requests: string[];
}

/** An answer with this text, as a server gives a file. */
export function answer(text: string, status = 200): Answer {
  return () => new Response(text, { status });
}

/** What fetch does where there is no network. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** A dataset in which one campus has other facts. */
export function withCampus(id: string, facts: Partial<Campus>, dataset: Dataset = REAL): Dataset {
  return {
    ...dataset,
    campuses: dataset.campuses.map((campus) => (campus.id === id ? { ...campus, ...facts } : campus)),
  };
}

/** Opens the application at an address and waits for nothing. */
export function startApp({ path = '/', width, dataset = REAL, answers }: AppOptions = {}): StartedApp {
  const all: Answers = {
    dataset: answer(JSON.stringify(dataset)),
    config: answer(readFileSync('public/config.json', 'utf8')),
    outlines: answer(readFileSync('data/outlines/outlines.topo.json', 'utf8')),
    trades: answer(TRADES),
    places: answer(PLACES),
    ...answers,
  };
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (input: string) => {
    const { origin, pathname } = new URL(input, window.location.href);
    if (origin !== window.location.origin) throw new Error(`The application asked ${origin}, another host.`);
    requests.push(pathname);
    if (pathname === '/data/v1/campus.json') return all.dataset();
    if (pathname === '/config.json') return all.config();
    if (pathname === '/data/outlines/outlines.topo.json') return all.outlines();
    if (pathname === '/data/v1/trades.json') return all.trades();
    if (pathname === '/data/places/places.json') return all.places();
    throw new Error(`The application asked for ${pathname}, which no journey expects.`);
  });
  if (width !== undefined) setViewportWidth(width);
  window.history.replaceState(null, '', path);
  render(
    <BrowserRouter useTransitions={false}>
      <App queryClient={createQueryClient()} />
    </BrowserRouter>,
  );
  return { user: userEvent.setup(), requests };
}

/** Opens the application at an address and waits for the results. */
export async function renderApp(options: AppOptions = {}): Promise<StartedApp> {
  const app = startApp(options);
  await screen.findByRole('heading', { name: /^Résultats/ });
  const asked = new URL(options.path ?? '/', window.location.origin).searchParams.get('q') ?? '';
  if (asked.trim() !== '') await thesaurusArrives(app);
  return app;
}

/** Waits until the thesaurus, which comes with the first words, has found its way into the results. */
export async function thesaurusArrives({ requests }: StartedApp): Promise<void> {
  await waitFor(() => expect(requests).toContain('/data/v1/trades.json'));
  const turn = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
  await turn();
  // The search is made in parts, and what it finds drawn in parts.
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toContain(searchAnswerTexts.searching));
  await turn();
}

/** The map, once it is live: the visitor asks for it where it still stands. */
export async function liveMap(user: UserEvent): Promise<HTMLElement> {
  const map = screen.getByRole('region', { name: 'Carte des campus' });
  const still = within(map).queryByRole('button', { name: 'Explorer la carte' });
  if (still) await user.click(still);
  await within(map).findByRole('button', { name: 'Zoomer' });
  return map;
}

/** The results as they stand. */
export function results(): HTMLElement {
  return screen.getByRole('list', { name: 'Résultats' });
}

/** The names of the campuses in the results, in order. */
export function resultNames(): string[] {
  return within(results())
    .queryAllByRole('link')
    .map((link) => link.textContent);
}

/** The link of a campus in the results. */
export function resultLink(name: string): HTMLElement {
  return within(results()).getByRole('link', { name });
}

/** The text box. */
export function searchField(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Métier, mot-clé ou campus' });
}

/** The place box. */
export function placeField(): HTMLElement {
  return screen.getByRole('combobox', { name: 'Ville, code postal, département ou académie' });
}

/** Waits until the one status says this. */
export async function statusSays(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
}

/** Path and query of the address, decoded. */
export function address(): string {
  return decodeURIComponent(window.location.pathname + window.location.search);
}

/** Presses the browser's back or forward button and waits until the address is this. */
export async function travel(direction: 'back' | 'forward', expected: string): Promise<void> {
  window.history[direction]();
  await waitFor(() => expect(address()).toBe(expected));
}

function inShort(element: Element | null): string {
  const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return element ? `<${element.tagName.toLowerCase()}> « ${name.slice(0, 80)} »` : 'nothing';
}

/** Fails where the focus is elsewhere, and says where, without the whole page. */
export function expectFocusOn(element: Element | null): void {
  const { activeElement } = document;
  expect(inShort(activeElement)).toBe(inShort(element));
  expect(activeElement === element).toBe(true);
}

/** Every level of heading from the first on, without a step left out. */
export function expectHeadingsInOrder(): void {
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(1);
  levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
}
