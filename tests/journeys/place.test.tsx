import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { address, answer, placeField, renderApp, resultNames, results, statusSays, travel } from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';

async function places(): Promise<HTMLElement[]> {
  return within(await screen.findByRole('group', { name: 'Lieux' })).findAllByRole('option');
}

const textsOf = (options: HTMLElement[]) => options.map(({ textContent }) => textContent);
const PLACES_FILE = '/data/places/places.json';

describe('A visitor who says where', () => {
  it('asks the server for the places only when going to their box', async () => {
    const { user, requests } = await renderApp();
    expect(requests).not.toContain(PLACES_FILE);
    await user.click(placeField());
    await waitFor(() => expect(requests).toContain(PLACES_FILE));
  });

  it('tells homonyms apart by their département', async () => {
    const { user } = await renderApp();
    await user.type(placeField(), 'saint-denis');
    expect(textsOf(await places()).slice(0, 2)).toEqual([
      'Saint-Denis La Réunion (974)',
      'Saint-Denis Seine-Saint-Denis (93)',
    ]);
  });

  it('takes the first place with Enter, and reads how far each campus is', async () => {
    const { user } = await renderApp();
    await user.type(placeField(), 'orleans');
    await places();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/?lieu=45234');
    expect(placeField()).toHaveProperty('value', 'Orléans (45)');
    const cards = within(results()).getAllByRole('listitem');
    expect(cards[0]!.textContent).toMatch(/km au .*d'Orléans|à Orléans/);
    expect(cards.some(({ textContent }) => /environ \d+ km/.test(textContent!))).toBe(true);
    screen.getByText("Distances à vol d'oiseau.");
    screen.getByText(/^Les \d+ derniers campus sont outre-mer ou sans lieu connu : sans distance\.$/);
  });

  it('hears no count before the place of the address is known', async () => {
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const file = readFileSync('data/places/places.json', 'utf8');
    const answers = { places: () => held.then(() => new Response(file)) };
    await renderApp({ path: '/?lieu=45234&rayon=50', answers });
    await statusSays('Recherche en cours…');
    screen.getByRole('heading', { name: 'Résultats : Recherche en cours…' });
    await act(async () => arrive());
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^\d+ campus$/));
    expect(screen.getByRole('status').textContent).not.toBe('109 campus');
  });

  it('chooses a radius, and takes it back', async () => {
    const { user } = await renderApp({ path: '/?lieu=45234' });
    const radius = await screen.findByRole('combobox', { name: 'Rayon' });
    await user.selectOptions(radius, '50 km');
    expect(address()).toBe('/?lieu=45234&rayon=50');
    const near = resultNames().length;
    expect(near).toBeGreaterThan(0);
    await statusSays(`${near} campus`);
    await user.selectOptions(radius, '25 km');
    expect(resultNames().length).toBeLessThanOrEqual(near);
    await user.click(screen.getByRole('button', { name: 'Retirer à moins de 25 km' }));
    await statusSays('109 campus');
    expect(address()).toBe('/?lieu=45234');
  });

  it.each([
    ['IDF', 'Île-de-France région académique', '/?lieu=ile-de-france'],
    ['le 93', 'Seine-Saint-Denis département (93)', '/?lieu=dep-93'],
    ['974', 'La Réunion région académique', '/?lieu=la-reunion'],
    ['académie de lyon', 'Lyon académie', '/?lieu=lyon'],
    ['45000', 'Orléans Loiret (45)', '/?lieu=45234'],
  ])('who writes « %s » is offered « %s »', async (text, line, expected) => {
    const { user } = await renderApp();
    await user.type(placeField(), text);
    const [first] = await places();
    expect(first!.textContent).toBe(line);
    await user.click(first!);
    expect(address()).toBe(expected);
  });

  it('filters by a territory, and measures nothing from it', async () => {
    await renderApp({ path: '/?lieu=centre-val-de-loire' });
    expect(resultNames().length).toBeGreaterThan(2);
    expect(resultNames().length).toBeLessThan(20);
    expect(results().textContent).not.toMatch(/\d km /);
    expect(screen.queryByRole('combobox', { name: 'Rayon' })).toBeNull();
  });

  it('in a département without a campus is shown the way to the nearest', async () => {
    const { user } = await renderApp({ path: '/?lieu=dep-48' });
    await user.click(await screen.findByRole('button', { name: 'Voir les campus les plus proches de Mende' }));
    expect(address()).toBe('/?lieu=48095');
    expect(within(results()).getAllByRole('listitem')[0]!.textContent).toMatch(/km .* de Mende/);
  });

  it('reads that the number of the address is no département', async () => {
    await renderApp({ path: '/?lieu=dep-999' });
    await screen.findByText(/^Le lieu « dep-999 » de l'adresse n'est pas connu/);
    await waitFor(() => expect(resultNames()).toHaveLength(109));
  });

  it('on an island is shown first what is on the island', async () => {
    await renderApp({ path: '/?lieu=97411' });
    await screen.findByText(
      /^D'abord les campus de ce territoire : La Réunion\. Les \d+ autres suivent, sans distance\.$/,
    );
    const [first, ...others] = within(results()).getAllByRole('listitem');
    expect(first!.textContent).toMatch(/Réunion|974/);
    expect(others.at(-1)!.textContent).not.toMatch(/\d km /);
  });

  it('who clears the box has all the campuses again, and the back button the place', async () => {
    const { user } = await renderApp({ path: '/?lieu=45234' });
    await waitFor(() => expect(placeField()).toHaveProperty('value', 'Orléans (45)'));
    await user.click(screen.getByRole('button', { name: 'Effacer le lieu' }));
    expect(address()).toBe('/');
    expect(placeField()).toHaveProperty('value', '');
    await travel('back', '/?lieu=45234');
    await waitFor(() => expect(placeField()).toHaveProperty('value', 'Orléans (45)'));
  });

  it('who writes over a place and leaves finds the place again that counts', async () => {
    const { user } = await renderApp({ path: '/?lieu=45234' });
    await waitFor(() => expect(placeField()).toHaveProperty('value', 'Orléans (45)'));
    await user.click(placeField());
    await user.keyboard('lyo');
    await places();
    await user.tab();
    expect(placeField()).toHaveProperty('value', 'Orléans (45)');
    expect(address()).toBe('/?lieu=45234');
  });

  it('who writes a place that is none is told so', async () => {
    const { user } = await renderApp();
    await user.type(placeField(), 'zzzzqqq');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^109 campus\. Aucun lieu de France/));
    await user.keyboard('{Enter}');
    expect(address()).toBe('/');
  });

  it('is told when the places did not come, and has all the campuses still', async () => {
    expectConsole(/places\.json: HTTP 404/);
    const { user } = await renderApp({ answers: { places: answer('', 404) } });
    await user.type(placeField(), 'lyon');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/La liste des lieux n'est pas arrivée/));
    expect(resultNames()).toHaveLength(109);
  });

  it('reads that a code of the address is no place', async () => {
    await renderApp({ path: '/?lieu=99999' });
    await screen.findByText(/^Le lieu « 99999 » de l'adresse n'est pas connu/);
    expect(resultNames()).toHaveLength(109);
  });
});

/** A device that answers as told when it is asked where it is. */
function deviceThat(ask: Geolocation['getCurrentPosition']): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: ask } });
}

const coords = (latitude: number, longitude: number, accuracy: number) =>
  ({ coords: { latitude, longitude, accuracy } }) as GeolocationPosition;

describe('A visitor who presses « Autour de moi »', () => {
  it('is asked for the position only then, and gives the address no more than two decimals', async () => {
    const ask = vi.fn<Geolocation['getCurrentPosition']>((found) => found(coords(47.902964, 1.909251, 40)));
    deviceThat(ask);
    const { user } = await renderApp();
    await user.click(placeField());
    expect(ask).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Autour de moi' }));
    await waitFor(() => expect(address()).toBe('/?lieu=47.9,1.91'));
    expect(within(results()).getAllByRole('listitem')[0]!.textContent).toMatch(/d'ici/);
    expect(screen.getByRole('status').textContent).toMatch(/Position trouvée, arrondie au kilomètre/);
  });

  it('is told that the position is imprecise', async () => {
    deviceThat((found) => found(coords(47.9, 1.9, 25_000)));
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Autour de moi' }));
    await screen.findByText(/^Position imprécise, à 25 km près/);
  });

  it.each([
    [1, /^Votre navigateur n'a pas donné la position/],
    [2, /^La position n'est pas disponible ici/],
    [3, /^La position n'est pas arrivée à temps/],
  ])('is told what to do when it fails (code %i)', async (code, message) => {
    deviceThat((_, fail) => fail!({ code } as GeolocationPositionError));
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Autour de moi' }));
    await screen.findByText(message);
    expect(address()).toBe('/');
  });

  it('with a device that has no position is told so', async () => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: undefined });
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Autour de moi' }));
    await screen.findByText(/^La position n'est pas disponible ici/);
  });

  it('keeps the campus that was opened while the device was looking', async () => {
    let answerLater = (): void => undefined;
    deviceThat((found) => (answerLater = () => found(coords(47.9, 1.9, 40))));
    const { user } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Autour de moi' }));
    await user.click(within(results()).getAllByRole('link')[0]!);
    const open = address();
    act(answerLater);
    await waitFor(() => expect(address()).toBe(`${open}?lieu=47.9,1.9`));
  });
});
