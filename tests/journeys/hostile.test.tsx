import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Campus } from '../../src/domain/campus.ts';
import { aCampus, aDataset, anAcademie } from '../builders.ts';
import { address, expectFocusOn, renderApp, resultLink, resultNames, searchField } from '../render-app.tsx';

const MARKUP = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
const MISDIRECTED = 'Campus \u202Eenihcam\u202C et \u2066outils\u2069';
const LONG = 'Très long nom de campus '.repeat(13).trim();

/** Opens the application on one campus with these facts, its page open. */
async function openOne(facts: Partial<Campus>): Promise<HTMLElement> {
  const campus = aCampus({ id: 'un', ...facts });
  await renderApp({ path: '/campus/un', dataset: aDataset([campus, aCampus({ name: 'Campus voisin' })]) });
  return screen.getByRole('region', { name: 'Fiche du campus' });
}

describe('A visitor of an atlas whose data were tampered with', () => {
  it('reads markup as the text that it is, everywhere', async () => {
    const panel = await openOne({
      name: MARKUP,
      shortName: `${MARKUP}2`,
      formerNames: [MARKUP],
      topics: [MARKUP],
      statusNote: MARKUP,
      status: 'to-verify',
      head: {
        name: MARKUP,
        kind: null,
        commune: MARKUP,
        departement: null,
        postalCode: null,
        address: MARKUP,
        role: MARKUP,
      },
      members: [{ name: MARKUP, kind: 'lycee', commune: null, position: null }],
      sites: [{ name: MARKUP, commune: null }],
      contacts: [{ role: MARKUP, name: MARKUP, email: MARKUP, phone: MARKUP, source: MARKUP }],
      sources: [{ url: MARKUP, title: MARKUP, year: 2023, supports: [] }],
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(MARKUP);
    expect(resultLink(MARKUP).textContent).toBe(MARKUP);
    expect(document.title).toBe(`${MARKUP} – Atlas des campus`);
    expect(within(panel).getAllByText(MARKUP, { exact: false }).length).toBeGreaterThan(9);
    expect(document.querySelectorAll('img, script, iframe, object, embed')).toHaveLength(0);
    expect(within(panel).queryAllByRole('link')).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://exemple.fr',
    'javascript://exemple.fr/%0Aalert(1)',
    'ftp://exemple.fr/fichier',
    'data:text/html,<b>x</b>',
    '//exemple.fr',
    'https://ac-lyon.fr@exemple.fr/',
    'https://exemple.fr/\u202Egpj.exe',
  ])('is given no link to « %s »', async (website) => {
    const panel = await openOne({ website, sources: [{ url: website, title: null, year: null, supports: [] }] });
    const contact = within(panel).getByRole('region', { name: 'Contact' });
    expect(contact.textContent).toContain(website);
    expect(within(panel).queryAllByRole('link')).toEqual([]);
  });

  it.each(['a@exemple.fr?bcc=b@exemple.fr', 'a@exemple.fr%0Abcc:b@exemple.fr', 'javascript:alert(1)', 'x" onclick="y'])(
    'is given no link to write to « %s »',
    async (email) => {
      const panel = await openOne({ email, phone: 'tel:0899;postd=1' });
      const contact = within(panel).getByRole('region', { name: 'Contact' });
      expect(contact.textContent).toContain(email);
      expect(within(contact).queryAllByRole('link')).toEqual([]);
    },
  );

  it('is given no link to an académie whose address is no web page', async () => {
    const academie = anAcademie({
      id: 'orleans-tours',
      name: 'Orléans-Tours',
      region: 'centre-val-de-loire',
      site: 'javascript:alert(1)',
    });
    await renderApp({ path: '/campus/un', dataset: aDataset([aCampus({ id: 'un' })], { academies: [academie] }) });
    expect(screen.queryByRole('link', { name: /Page de l'académie/ })).toBeNull();
    expect(screen.getAllByText("Page de l'académie d'Orléans-Tours").length).toBe(2);
  });

  it('finds a name that turns its reading direction, by its other words', async () => {
    const { user } = await renderApp({ dataset: aDataset([aCampus({ name: MISDIRECTED }), aCampus()]) });
    await user.type(searchField(), 'outils{Enter}');
    expect(resultNames()[0]).toBe(MISDIRECTED);
    await user.click(resultLink(MISDIRECTED));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(MISDIRECTED);
  });

  it('reads a name of three hundred letters whole', async () => {
    expect(LONG.length).toBeGreaterThan(300);
    await openOne({ name: LONG });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LONG);
    expect(resultNames()).toContain(LONG);
  });

  it.each(['../../x', 'a/b?c=d#e', 'é è 100 %', '__proto__', 'carte'])(
    'opens and closes a campus whose id is « %s »',
    async (id) => {
      const dataset = aDataset([aCampus({ id, name: 'Campus à l’id étrange' }), aCampus()]);
      const { user } = await renderApp({ dataset });
      await user.click(resultLink('Campus à l’id étrange'));
      expect(window.location.pathname).toBe(`/campus/${encodeURIComponent(id)}`);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Campus à l’id étrange');
      await user.keyboard('{Escape}');
      expect(address()).toBe('/');
      expectFocusOn(resultLink('Campus à l’id étrange'));
    },
  );

  it('who types markup into the box reads it as text', async () => {
    const { user } = await renderApp({ dataset: aDataset() });
    await user.click(searchField());
    await user.paste(MARKUP);
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: `Retirer « ${MARKUP} »` });
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
  });
});
