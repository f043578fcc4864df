import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  address,
  answer,
  expectFocusOn,
  renderApp,
  resultNames,
  results,
  searchField,
  statusSays,
  unreachable,
} from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';

const PATMAT = "Patrimoines, métiers d'art et tourisme";

/** The lines under a heading of the suggestions, once there are any. */
async function suggestions(heading: string): Promise<HTMLElement[]> {
  return within(await screen.findByRole('group', { name: heading })).findAllByRole('option');
}

const textsOf = (options: HTMLElement[]) => options.map(({ textContent }) => textContent);
const markedIn = (option: HTMLElement) => [...option.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('A visitor who begins to write', () => {
  it('is offered trades, campuses and filières, each kind under its heading', async () => {
    const { user } = await renderApp();
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.type(searchField(), 'num');
    expect(textsOf(await suggestions('Métiers et mots'))[0]).toMatch(/^numéri.* → /);
    expect(textsOf(await suggestions('Ouvrir un campus'))).not.toEqual([]);
    expect(textsOf(await suggestions('Filières'))).toEqual([
      expect.stringMatching(/^Numérique, télécommunications \d+/),
    ]);
    expect(searchField().getAttribute('aria-expanded')).toBe('true');
  });

  it('sees the letters that were written, accents or not', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'NUM');
    const [filiere] = await suggestions('Filières');
    expect(markedIn(filiere!)).toEqual(['Num']);
    await user.clear(searchField());
    await user.type(searchField(), 'tele');
    const [other] = await suggestions('Filières');
    expect(markedIn(other!)).toEqual(['télé']);
  });

  it('takes a trade with the arrows and Enter, and reads why each campus is there', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'soudeus');
    const [first] = await suggestions('Métiers et mots');
    await user.keyboard('{ArrowDown}');
    expect(searchField().getAttribute('aria-activedescendant')).toBe(first!.id);
    await user.keyboard('{Enter}');
    expect(address()).toBe('/?q=soudeuse');
    expect(screen.queryByRole('listbox')).toBeNull();
    expectFocusOn(searchField());
    await waitFor(() => expect(results().textContent).toMatch(/Pourquoi : soudeuse → /));
    expect(results().textContent).toContain('→ Systèmes innovants, mécatronique');
  });

  it('takes a campus with the pointer and stands before its page', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'patmat');
    const [campus] = await suggestions('Ouvrir un campus');
    expect(campus!.textContent).toBe(`${PATMAT} (PatMAT) Tours (37)`);
    await user.click(campus!);
    expect(address()).toMatch(/^\/campus\/patmat-centre-val-de-loire/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(PATMAT);
  });

  it('takes a filière: it is ticked, and its words are no longer searched', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'telecom');
    const [filiere] = await suggestions('Filières');
    await user.click(filiere!);
    expect(address()).toBe('/?filiere=numerique-telecommunications');
    expect(searchField()).toHaveProperty('value', '');
    expect(screen.getByRole('checkbox', { name: /^Numérique, télécommunications/ })).toHaveProperty('checked', true);
  });

  it('closes the list with Escape, keeps the word, and keeps the campus that is open', async () => {
    const { user } = await renderApp({ path: '/campus/patmat-centre-val-de-loire' });
    await user.type(searchField(), 'soud');
    await suggestions('Métiers et mots');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(searchField()).toHaveProperty('value', 'soud');
    await user.keyboard('{Escape}');
    expect(searchField()).toHaveProperty('value', 'soud');
    expect(address()).toMatch(/^\/campus\/patmat/);
  });

  it('who leaves the box by Tab takes nothing that was not chosen', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'soud');
    await suggestions('Métiers et mots');
    await user.keyboard('{ArrowDown}{Tab}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(searchField()).toHaveProperty('value', 'soud');
    await waitFor(() => expect(address()).toBe('/?q=soud'));
  });
});

describe('A visitor whose words lead nowhere', () => {
  it('is told which word, and offered what is spelt like it', async () => {
    const { user } = await renderApp({ path: '/?q=soudeuse%20licornologue' });
    screen.getByText('Le mot « licornologue » ne mène à aucun campus.');
    expect(resultNames().length).toBeGreaterThan(0);
    await user.clear(searchField());
    await user.type(searchField(), 'zzboulangerzz');
    const [like] = await screen.findAllByRole('button', { name: /^boulang/ });
    await user.click(like!);
    await waitFor(() => expect(resultNames().length).toBeGreaterThan(0));
    expect(address()).toMatch(/^\/\?q=boulang/);
  });

  it('is offered filières with their counts, and goes on from one', async () => {
    const { user } = await renderApp({ path: '/?q=zzzzqx&label=cmqe' });
    screen.getByText("Aucune filière n'est proche de ces mots. Les plus grandes :");
    const offers = screen.getAllByRole('button', { name: / : \d+ campus$/ });
    const offer = offers.find(({ textContent }) => textContent?.startsWith('Mobilité'))!;
    const count = /(\d+) campus$/.exec(offer.textContent!)![1];
    await user.click(offer);
    await statusSays(`${count} campus`);
    expect(address()).toBe('/?filiere=mobilite-aeronautique-transports');
  });

  it('is told when the dictionary of trades did not come, and searches the campuses all the same', async () => {
    expectConsole(/trades\.json: HTTP 404/);
    const { user } = await renderApp({ answers: { trades: answer('', 404) } });
    await user.type(searchField(), 'PatMAT');
    await statusSays('1 campus');
    await screen.findByText(/Le dictionnaire des métiers n'est pas arrivé/);
  });

  it('reads no « Aucun campus » while the dictionary is still on its way', async () => {
    expectConsole(/Failed to fetch/);
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const { user } = await renderApp({
      answers: { trades: () => late.then(() => unreachable()) },
    });
    await user.type(searchField(), 'zzzzzz{Enter}');
    await statusSays('Recherche en cours…');
    arrive();
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Aucun campus/), { timeout: 6000 });
  });
});

describe('A visitor who writes ugly things', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['emoji', '👩‍🏭🔥🦄'],
    ['Hebrew and a mark that turns', 'שלום \u202Eabc'],
    ['a name of JavaScript', '__proto__ constructor'],
    ['half a letter', '\uD83D'],
    ['only spaces', '     '],
    ['SQL', "'; DROP TABLE campus; --"],
    ['markup', '<script>alert(1)</script>'],
  ])('%s: is answered', async (_, text) => {
    const { user } = await renderApp();
    await user.click(searchField());
    await user.paste(text);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/campus/));
    expect(document.querySelector('main script')).toBeNull();
  });
});
