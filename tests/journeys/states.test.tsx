import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BrokenPage } from '../../src/app/BrokenPage.tsx';
import { aCampus, aDataset } from '../builders.ts';
import {
  answer,
  liveMap,
  REAL,
  renderApp,
  resultNames,
  startApp,
  statusSays,
  unreachable,
  type Answer,
} from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';

const REAL_TEXT = JSON.stringify(REAL);

async function readsProblem(title: string): Promise<void> {
  await screen.findByRole('heading', { level: 1, name: title });
  expect(screen.getByRole('status').textContent).toContain(title);
  expect(document.title).toBe(`${title} – Atlas des campus`);
  expect(screen.queryByRole('list', { name: 'Résultats' })).toBeNull();
  screen.getByRole('banner');
  screen.getByRole('contentinfo');
}

describe('A visitor who waits for the data', () => {
  it('is told that they are coming, and sees no results yet', () => {
    startApp({ answers: { dataset: () => new Promise(() => {}) } });
    expect(screen.getByRole('status').textContent).toBe('Chargement des campus…');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.queryByRole('list', { name: 'Résultats' })).toBeNull();
    expect(screen.queryByText(/\d campus/)).toBeNull();
    screen.getByRole('heading', { level: 1, name: 'Les campus des métiers et des qualifications' });
  });

  it('then finds them, and the page no longer busy', async () => {
    await renderApp();
    await statusSays('109 campus');
    expect(screen.getByRole('main').hasAttribute('aria-busy')).toBe(false);
  });
});

describe('A visitor whose data do not come', () => {
  it.each([
    [404, 'Les données sont introuvables'],
    [500, 'Le serveur a un problème'],
  ])('reads what is wrong when the server answers %i', async (status, title) => {
    expectConsole(new RegExp(`campus\\.json: HTTP ${status}`));
    startApp({ answers: { dataset: answer('', status) } });
    await readsProblem(title);
    screen.getByRole('button', { name: 'Réessayer' });
  });

  it('reads that the connection is cut, and finds the campuses at a second try', async () => {
    expectConsole(/campus\.json: TypeError: Failed to fetch/);
    let isCut = true;
    const dataset: Answer = () => (isCut ? unreachable() : new Response(REAL_TEXT));
    const { user } = startApp({ path: '/?label=cmqe', answers: { dataset } });
    await readsProblem('Les données ne sont pas arrivées');
    isCut = false;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByRole('list', { name: 'Résultats' });
    expect(resultNames()).toHaveLength(REAL.campuses.filter(({ label }) => label === 'cmqe').length);
  });

  it('need not press anything when the connection fails only once', async () => {
    let calls = 0;
    await renderApp({ answers: { dataset: () => ((calls += 1) === 1 ? unreachable() : new Response(REAL_TEXT)) } });
    expect(calls).toBe(2);
  });

  it.each([
    ['a page of HTML', '<!doctype html><title>Bienvenue</title>'],
    ['half a file', REAL_TEXT.slice(0, REAL_TEXT.length / 2)],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a file without campuses', JSON.stringify({ ...REAL, campuses: undefined })],
  ])('reads that they are unreadable when the server gives %s', async (_, text) => {
    expectConsole(/campus\.json: /);
    startApp({ answers: { dataset: answer(text) } });
    await readsProblem('Les données sont illisibles');
    screen.getByRole('button', { name: 'Réessayer' });
  });

  it('reads that a new version is online, and is offered to reload', async () => {
    expectConsole(/schemaVersion 2 is not the one read here/);
    startApp({ answers: { dataset: answer(JSON.stringify({ ...REAL, schemaVersion: 2 })) } });
    await readsProblem('Une nouvelle version est en ligne');
    screen.getByRole('button', { name: 'Recharger la page' });
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('reads that nothing is published where the file is empty of campuses', async () => {
    startApp({ dataset: aDataset([]) });
    await readsProblem('Aucun campus publié');
  });
});

describe('A visitor whose data are damaged in part', () => {
  it('finds the good campuses, and reads how many were set aside', async () => {
    expectConsole(/record 1 \(abime\) is set aside: filiere: /);
    const broken = { ...aCampus({ id: 'abime', name: 'Campus abîmé' }), filiere: 12 };
    const good = aDataset([aCampus({ name: 'Campus sain' })]);
    const text = JSON.stringify({ ...good, campuses: [...good.campuses, broken] });
    await renderApp({ answers: { dataset: answer(text) } });
    expect(resultNames()).toEqual(['Campus sain']);
    screen.getByText("1 fiche illisible a été mise de côté : elle n'est ni dans la liste, ni sur la carte.");
    await statusSays('1 campus');
  });

  it('finds the campuses of the real file around two broken ones', async () => {
    expectConsole(/record 0 .* is set aside/);
    expectConsole(/record 7 .* is set aside/);
    const campuses: unknown[] = REAL.campuses.map((campus) => ({ ...campus }));
    campuses[0] = null;
    campuses[7] = { id: 'sans-nom' };
    await renderApp({ answers: { dataset: answer(JSON.stringify({ ...REAL, campuses })) } });
    screen.getByText(/^2 fiches illisibles ont été mises de côté/);
    expect(resultNames().length).toBeGreaterThan(105);
  });

  it('is not asked to remove a filter where every campus is unreadable', async () => {
    expectConsole(/record 0 .* is set aside/);
    await renderApp({ answers: { dataset: answer(JSON.stringify({ ...REAL, campuses: [{}] })) } });
    expect(screen.getByRole('status').textContent).toBe('Aucun campus');
    screen.getByText(/^1 fiche illisible/);
  });

  it('is shown the first of two campuses with one id, and told of the other', async () => {
    expectConsole(/record 1 \(double\) is set aside: id: used twice/);
    await renderApp({
      dataset: aDataset([aCampus({ id: 'double', name: 'Le premier' }), aCampus({ id: 'double', name: 'Le second' })]),
    });
    expect(resultNames()).toEqual(['Le premier']);
    screen.getByText(/^1 fiche illisible/);
  });

  it('sees a campus of unknown filière, académie and région by their ids', async () => {
    const odd = aCampus({ id: 'odd', name: 'Inconnu', filiere: 'poterie', academie: 'ys', region: 'atlantide' });
    await renderApp({ path: '/campus/odd', dataset: aDataset([odd]) });
    const panel = within(screen.getByRole('region', { name: 'Fiche du campus' }));
    panel.getByText('poterie');
    panel.getByText('Académie à préciser');
    panel.getByText('atlantide');
  });

  it('finds a campus without a position in the list, and the map says that it is not there', async () => {
    const { user } = await renderApp({
      dataset: aDataset([aCampus({ name: 'Sans lieu', position: null }), aCampus()]),
    });
    expect(resultNames()).toContain('Sans lieu');
    await liveMap(user);
    await screen.findByText('1 campus sans position connue : à retrouver dans la liste.');
  });
});

describe('A visitor whose map is poor', () => {
  it('keeps the marks without the outlines, and is told', async () => {
    expectConsole(/outlines\.topo\.json: HTTP 404/);
    const { user } = await renderApp({ answers: { outlines: answer('', 404) } });
    await user.click(screen.getByRole('button', { name: 'Explorer la carte' }));
    await screen.findByText('Les contours de la carte ne sont pas arrivés. Les campus restent à leur place.');
    const map = within(screen.getByRole('region', { name: 'Carte des campus' }));
    expect(map.getAllByRole('button', { name: /^\d+ campus/ }).length).toBeGreaterThan(0);
    expect(resultNames()).toHaveLength(109);
  });

  it.each([
    ['is missing', answer('', 404)],
    ['is no JSON', answer('<html>')],
    ['has another shape', answer('{"tiles":{"url":5}}')],
    ['cannot be reached', unreachable],
  ])('does without the detailed base map when config.json %s', async (_, config) => {
    expectConsole(/config\.json: .*the map shows its outlines only/);
    const { user } = await renderApp({ answers: { config } });
    await liveMap(user);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Plan IGN/ })).toBeNull());
    expect(resultNames()).toHaveLength(109);
  });
});

describe('A visitor of a page that broke as a whole', () => {
  it('reads that it is not their fault, and is offered to reload', () => {
    render(<BrokenPage />);
    screen.getByRole('heading', { level: 1, name: 'Cette page a rencontré un problème' });
    screen.getByRole('button', { name: 'Recharger la page' });
  });
});
