import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  address,
  expectFocusOn,
  renderApp,
  resultNames,
  results,
  searchField,
  SHOWN,
  statusSays,
  travel,
} from '../render-app.tsx';

const byFrenchName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true }).compare;

describe('A visitor who looks for a campus', () => {
  it('finds all the campuses at first, by name, and is told how many', async () => {
    await renderApp();
    expect(screen.getByRole('status').textContent).toBe('109 campus');
    expect(resultNames()).toEqual(SHOWN.map(({ name }) => name).sort(byFrenchName));
    expect(address()).toBe('/');
  });

  it('sees fewer campuses as the word grows, and the address keeps it', async () => {
    const { user } = await renderApp();
    await user.type(searchField(), 'PatMAT');
    await statusSays('1 campus');
    expect(resultNames()).toEqual(["Patrimoines, métiers d'art et tourisme"]);
    expect(address()).toBe('/?q=PatMAT');
  });

  it('goes back over the whole word at once, for typing is no step of the history', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    await user.type(searchField(), 'num');
    await waitFor(() => expect(address()).toBe('/?q=num&label=cmqe'));
    await user.type(searchField(), 'érique');
    await waitFor(() => expect(address()).toBe('/?q=numérique&label=cmqe'));
    await travel('back', '/');
    await statusSays('109 campus');
    expect(searchField()).toHaveProperty('value', '');
  });

  it('need not wait after Enter', async () => {
    const { user } = await renderApp();
    await user.click(searchField());
    await user.paste('cuisine');
    await user.keyboard('{Enter}');
    expect(address()).toBe('/?q=cuisine');
    expectFocusOn(searchField());
  });

  it('need not wait after the button « Rechercher »', async () => {
    const { user } = await renderApp();
    await user.click(searchField());
    await user.paste('cuisine');
    await user.click(screen.getByRole('button', { name: 'Rechercher' }));
    expect(address()).toBe('/?q=cuisine');
  });

  it('clears the box with one button and may write on', async () => {
    const { user } = await renderApp({ path: '/?q=PatMAT' });
    expect(searchField()).toHaveProperty('value', 'PatMAT');
    await user.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
    expect(address()).toBe('/');
    await statusSays('109 campus');
    expect(searchField()).toHaveProperty('value', '');
    expectFocusOn(searchField());
    expect(screen.queryByRole('button', { name: 'Effacer la recherche' })).toBeNull();
  });

  it.each([
    ['aéronautique', 'AERONAUTIQUE'],
    ["métiers d'art", 'metiers d’art'],
    ['éco-construction', 'eco construction'],
  ])('finds the same campuses with « %s » and « %s »', async (correct, hasty) => {
    const { user } = await renderApp({ path: `/?q=${encodeURIComponent(correct)}` });
    const found = resultNames();
    expect(found.length).toBeGreaterThan(1);
    await user.clear(searchField());
    await statusSays('109 campus');
    await user.type(searchField(), `${hasty}{Enter}`);
    expect(resultNames()).toEqual(found);
  });

  it('finds a campus by its town, its trade or a member of its network', async () => {
    const { user } = await renderApp({ path: '/?q=taille%20de%20pierre' });
    expect(resultNames()).toContain("Patrimoines, métiers d'art et tourisme");
    await user.clear(searchField());
    await user.type(searchField(), 'cosmetic valley{Enter}');
    expect(resultNames()).toContain('Industries cosmétique et pharmaceutique');
    await user.clear(searchField());
    await user.type(searchField(), 'tours{Enter}');
    expect(resultNames()).toContain("Patrimoines, métiers d'art et tourisme");
  });

  it('who finds nothing by one word is told of one, in the list as in the status', async () => {
    await renderApp({ path: '/?q=zzqx' });
    await statusSays('Aucun campus ne répond à ce critère. Retirez-le, ou essayez-en un autre.');
    await screen.findByText('Rien ne répond à ce critère.');
  });

  it('who finds nothing is told what to take away, and what that would give', async () => {
    const { user } = await renderApp({ path: '/?q=PatMAT&filiere=materiaux' });
    expect(screen.getByRole('status').textContent).toMatch(/^Aucun campus ne répond à tous ces critères/);
    expect(resultNames()).toEqual([]);
    const materials = SHOWN.filter((campus) => [campus.filiere, ...campus.otherFilieres].includes('materiaux')).length;
    await screen.findByRole('button', { name: `Retirer « PatMAT » : ${materials} campus` });
    await user.click(screen.getByRole('button', { name: 'Retirer Matériaux, matériaux innovants : 1 campus' }));
    await statusSays('1 campus');
    expect(address()).toBe('/?q=PatMAT');
    expect(resultNames()).toEqual(["Patrimoines, métiers d'art et tourisme"]);
  });

  it('who wrote nonsense is offered all the campuses again', async () => {
    const { user } = await renderApp({ path: '/?q=zzzzzz' });
    await user.click(await screen.findByRole('button', { name: 'Tout effacer : 109 campus' }));
    await statusSays('109 campus');
    expect(searchField()).toHaveProperty('value', '');
  });

  it('whose every word is wrong is not sent from one empty result to another', async () => {
    const { user } = await renderApp({ path: '/?q=zzzzzz&filiere=materiaux&territoire=mayotte' });
    screen.getByText('Aucun de ces critères, retiré seul, ne donnerait de campus.');
    await user.click(screen.getByRole('button', { name: 'Tout effacer : 109 campus' }));
    await statusSays('109 campus');
    expect(address()).toBe('/');
  });

  it('gets the best answer first, or the order of the names on demand', async () => {
    const { user } = await renderApp({ path: '/?q=num%C3%A9rique' });
    const byRelevance = resultNames();
    const byName = [...byRelevance].sort(byFrenchName);
    expect(byRelevance).not.toEqual(byName);
    expect(byRelevance[0]).toMatch(/numérique/i);
    const order = screen.getByRole('combobox', { name: 'Trier par' });
    expect(
      within(order)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['pertinence', 'nom']);
    await user.selectOptions(order, 'nom');
    expect(address()).toBe('/?q=numérique&tri=nom');
    await waitFor(() => expect(resultNames()).toEqual(byName));
    await user.selectOptions(order, 'pertinence');
    expect(address()).toBe('/?q=numérique');
    await waitFor(() => expect(resultNames()).toEqual(byRelevance));
  });

  it('sees the order that was chosen before the list follows', async () => {
    await renderApp({ path: '/?q=num%C3%A9rique' });
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Trier par' });
    // As in a browser, where only what a press changes is drawn before it returns.
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
    try {
      for (const chosen of ['name', 'relevance']) {
        order.value = chosen;
        order.dispatchEvent(new Event('change', { bubbles: true }));
        expect(order.value).toBe(chosen);
      }
      order.value = 'name';
      order.dispatchEvent(new Event('change', { bubbles: true }));
      await waitFor(() => expect(address()).toBe('/?q=numérique&tri=nom'));
    } finally {
      Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    }
  });

  it('is not asked for an order where there is no text to answer', async () => {
    await renderApp();
    expect(screen.queryByRole('combobox', { name: 'Trier par' })).toBeNull();
  });

  it('who opens a campus while still typing keeps it open, and the word too', async () => {
    const { user } = await renderApp();
    await user.click(searchField());
    await user.paste('PatMAT');
    await user.click(within(results()).getByRole('link', { name: "Patrimoines, métiers d'art et tourisme" }));
    await statusSays('1 campus');
    expect(address()).toBe('/campus/patmat-centre-val-de-loire?q=PatMAT');
  });

  it('keeps the word when a filter is pressed before the pause is over', async () => {
    const { user } = await renderApp();
    await user.click(searchField());
    await user.paste('PatMAT');
    await user.click(screen.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }));
    await statusSays('1 campus');
    expect(address()).toBe('/?q=PatMAT&filiere=tourisme-gastronomie');
  });
});
