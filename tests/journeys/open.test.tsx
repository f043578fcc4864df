import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { address, expectFocusOn, renderApp, resultLink, resultNames, searchField, travel } from '../render-app.tsx';

const PATMAT = "Patrimoines, métiers d'art et tourisme";
const PATMAT_PATH = '/campus/patmat-centre-val-de-loire';
const HOME_HEADING = 'Les campus des métiers et des qualifications';

function onlyHeading(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

describe('A visitor who opens a campus', () => {
  it('reads its name as the one heading of the page, with the focus there', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe&q=art' });
    expect(onlyHeading().textContent).toBe(HOME_HEADING);
    await user.click(resultLink(PATMAT));
    expect(address()).toBe(`${PATMAT_PATH}?q=art&label=cmqe`);
    expect(onlyHeading().textContent).toBe(PATMAT);
    expectFocusOn(onlyHeading());
    expect(resultLink(PATMAT).getAttribute('aria-current')).toBe('true');
  });

  it('by a double click has the focus on its name all the same', async () => {
    const { user } = await renderApp();
    await user.dblClick(resultLink(PATMAT));
    expect(onlyHeading().textContent).toBe(PATMAT);
    expectFocusOn(onlyHeading());
  });

  it('opens it with Enter as well', async () => {
    const { user } = await renderApp();
    resultLink(PATMAT).focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe(PATMAT_PATH);
    expectFocusOn(onlyHeading());
  });

  it('finds the six named sections, the campuses beside it, and the results still beside them', async () => {
    await renderApp({ path: PATMAT_PATH });
    const panel = within(screen.getByRole('region', { name: 'Fiche du campus' }));
    expect(panel.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Missions',
      'Métiers et formations',
      'Réseau',
      'Contact',
      'Référent académique',
      'Campus complémentaires',
      'Sources',
    ]);
    expect(resultNames()).toHaveLength(109);
  });

  it('closes it with the button and is back on its link, among the same results', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe' });
    const before = resultNames();
    await user.click(resultLink(PATMAT));
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expect(address()).toBe('/?label=cmqe');
    expect(onlyHeading().textContent).toBe(HOME_HEADING);
    expectFocusOn(resultLink(PATMAT));
    expect(resultNames()).toEqual(before);
  });

  it('closes it with Escape and is back on its link', async () => {
    const { user } = await renderApp();
    await user.click(resultLink(PATMAT));
    await user.keyboard('{Escape}');
    expect(address()).toBe('/');
    expectFocusOn(resultLink(PATMAT));
  });

  it('closes it with the back button and is back on its link; forward opens it again', async () => {
    const { user } = await renderApp();
    await user.click(resultLink(PATMAT));
    await travel('back', '/');
    await screen.findByRole('heading', { level: 1, name: HOME_HEADING });
    expectFocusOn(resultLink(PATMAT));
    await travel('forward', PATMAT_PATH);
    await screen.findByRole('heading', { level: 1, name: PATMAT });
    expectFocusOn(onlyHeading());
  });

  it('does not close it by Escape in the text box', async () => {
    const { user } = await renderApp({ path: PATMAT_PATH });
    await user.click(searchField());
    await user.keyboard('{Escape}');
    expect(address()).toBe(PATMAT_PATH);
  });

  it('goes from one campus to the next without closing', async () => {
    const { user } = await renderApp();
    await user.click(resultLink(PATMAT));
    await user.click(resultLink('Transformation numérique'));
    expect(onlyHeading().textContent).toBe('Transformation numérique');
    expectFocusOn(onlyHeading());
    expect(screen.getAllByRole('button', { name: 'Fermer la fiche' })).toHaveLength(1);
  });

  it('may go on filtering while it is open', async () => {
    const { user } = await renderApp({ path: PATMAT_PATH });
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    expect(address()).toBe(`${PATMAT_PATH}?label=cmqe`);
    expect(onlyHeading().textContent).toBe(PATMAT);
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expect(address()).toBe('/?label=cmqe');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'may open it in a tab or window of its own: the browser keeps the click with %j',
    async (click) => {
      await renderApp();
      let wasTaken: boolean | null = null;
      const look = (event: Event) => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      fireEvent.click(resultLink(PATMAT), { button: 0, ...click });
      expect(wasTaken).toBe(false);
      expect(address()).toBe('/');
      expect(resultLink(PATMAT).getAttribute('href')).toBe(PATMAT_PATH);
    },
  );
});

describe('A visitor who comes straight to a campus', () => {
  it('finds it open, and closes it by button onto its link', async () => {
    const { user } = await renderApp({ path: `${PATMAT_PATH}?label=cmqe` });
    expect(onlyHeading().textContent).toBe(PATMAT);
    expectFocusOn(document.body);
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expect(address()).toBe('/?label=cmqe');
    expectFocusOn(resultLink(PATMAT));
  });

  it('closes it by Escape before having touched anything', async () => {
    const { user } = await renderApp({ path: PATMAT_PATH });
    await user.keyboard('{Escape}');
    expect(address()).toBe('/');
  });

  it('closes it by Escape after a click beside every button', async () => {
    const { user } = await renderApp({ path: PATMAT_PATH });
    await user.click(screen.getByRole('heading', { name: 'Missions' }));
    await user.keyboard('{Escape}');
    expect(address()).toBe('/');
    expectFocusOn(resultLink(PATMAT));
  });

  it('finds it open even where the filters of the address leave it out, and closes it onto the results', async () => {
    const { user } = await renderApp({ path: `${PATMAT_PATH}?filiere=materiaux` });
    expect(onlyHeading().textContent).toBe(PATMAT);
    expect(resultNames()).not.toContain(PATMAT);
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expectFocusOn(screen.getByRole('heading', { name: /^Résultats :/ }));
  });

  it.each(['/campus/atlantide', '/campus/%3Cb%3E', '/campus/__proto__', '/campus/constructor'])(
    'is told politely that no campus lives at %s, with the list still there',
    async (path) => {
      const { user } = await renderApp({ path });
      expect(onlyHeading().textContent).toBe('Campus introuvable');
      expect(document.title).toBe('Campus introuvable – Atlas des campus');
      expect(resultNames()).toHaveLength(109);
      await user.click(screen.getByRole('link', { name: 'Voir tous les campus' }));
      expect(address()).toBe('/');
      expect(onlyHeading().textContent).toBe(HOME_HEADING);
    },
  );

  it('under its former name is led to its successor, and told so', async () => {
    const { user } = await renderApp({ path: '/campus/mode-ile-de-france?label=cmqe' });
    expect(address()).toBe('/campus/mode-metiers-art-design-paris?label=cmqe');
    screen.getByText('Vous cherchiez « Mode en Île-de-France ».');
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expect(address()).toBe('/?label=cmqe');
  });
});

describe('The title of the tab', () => {
  it('says where the visitor is, at each step', async () => {
    const { user } = await renderApp();
    expect(document.title).toBe('Atlas des campus');
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    expect(document.title).toBe(`${resultNames().length} campus – Atlas des campus`);
    await user.click(resultLink(PATMAT));
    expect(document.title).toBe(`${PATMAT} – Atlas des campus`);
    await user.keyboard('{Escape}');
    expect(document.title).toBe(`${resultNames().length} campus – Atlas des campus`);
    await user.type(searchField(), 'zzzz{Enter}');
    await waitFor(() => expect(document.title).toBe('Aucun campus – Atlas des campus'));
  });
});
