import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Campus } from '../../src/domain/campus.ts';
import { aCampus, aDataset, anAcademie } from '../builders.ts';
import { address, expectFocusOn, renderApp, resultLink, resultNames, searchField } from '../render-app.tsx';

const MARKUP = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
const MISDIRECTED = 'Campus \u202Eenihcam\u202C et \u2066outils\u2069';
const STRAIGHT = 'Campus enihcam et outils';
const LONG = 'Très long nom de campus '.repeat(13).trim();

/** This text wherever a campus can hold one. */
function everywhere(text: string): Partial<Campus> {
  const head = {
    name: text,
    kind: null,
    commune: text,
    departement: text,
    postalCode: text,
    address: text,
    role: text,
  };
  return {
    shortName: `${text} en bref`,
    formerNames: [text],
    topics: [text],
    statusNote: text,
    status: 'to-verify',
    head,
    position: { lat: 47, lng: 1, precision: 'etablissement', place: text, commune: text, departement: text },
    members: [{ name: text, kind: 'lycee', commune: text, position: { lat: 47, lng: 1, precision: 'commune' } }],
    sites: [{ name: text, commune: text }],
    website: text,
    email: text,
    phone: text,
    contacts: [{ role: text, name: text, email: text, phone: text, source: text }],
    sources: [{ url: text, title: text, year: 2023, supports: [] }],
  };
}

/** Opens the application on one campus with these facts, its page open. */
async function openOne(facts: Partial<Campus>): Promise<HTMLElement> {
  const campus = aCampus({ id: 'un', ...facts });
  await renderApp({ path: '/campus/un', dataset: aDataset([campus, aCampus({ name: 'Campus voisin' })]) });
  return screen.getByRole('region', { name: 'Fiche du campus' });
}

/** The links of the page that its own data could have made: all but those that the atlas makes of ids, positions and abbreviations. */
function linksOfData(panel: HTMLElement): HTMLElement[] {
  const own =
    /^(\/campus\/[\w-]+|\/label#[a-z-]+|\/data\/v1\/campus\/un\.(vcf|json)|geo:[\d.,-]+|https:\/\/(www\.openstreetmap\.org|cartes\.gouv\.fr)\/.*)$/;
  return within(panel)
    .queryAllByRole('link')
    .filter((link) => !own.test(link.getAttribute('href') ?? ''));
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
    expect(linksOfData(panel)).toEqual([]);
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
    expect(linksOfData(panel)).toEqual([]);
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

  it('reads a name without the marks that would turn what stands after it', async () => {
    const { user } = await renderApp({ dataset: aDataset([aCampus({ name: MISDIRECTED }), aCampus()]) });
    await user.type(searchField(), 'outils{Enter}');
    expect(resultNames()[0]).toBe(STRAIGHT);
    await user.click(resultLink(STRAIGHT));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(STRAIGHT);
    expect(document.title).toBe(`${STRAIGHT} – Atlas des campus`);
  });

  it('reads no mark of direction in any text of a campus', async () => {
    const source = 'https://exemple.fr/page';
    await openOne({
      ...everywhere(MISDIRECTED),
      ...{ name: MISDIRECTED, website: null, email: null, phone: null },
      contacts: [{ role: MISDIRECTED, name: MISDIRECTED, email: null, phone: null, source }],
      sources: [{ url: source, title: MISDIRECTED, year: 2023, supports: [] }],
    });
    expect(document.body.textContent.split(STRAIGHT).length).toBeGreaterThan(9);
    expect(document.body.innerHTML).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('reads a name of three hundred letters whole', async () => {
    expect(LONG.length).toBeGreaterThan(300);
    await openOne({ name: LONG });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LONG);
    expect(resultNames()).toContain(LONG);
  });

  it.each([
    '</script><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
    '<!--<script>',
    '&lt;b&gt; &amp; "x"',
  ])('reads %s in every field as the text that it is', async (text) => {
    const panel = await openOne({ ...everywhere(text), name: text });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(text);
    for (const name of ['Métiers et formations', 'Réseau', 'Contact', 'Sources']) {
      expect(within(panel).getByRole('region', { name }).textContent).toContain(text);
    }
    await userEvent.selectOptions(
      within(panel).getByRole('combobox', { name: "Qu'est-ce qui est faux ?" }),
      'Le réseau',
    );
    expect(panel.querySelector('.report-text')?.textContent).toContain(`Valeur affichée : ${text}`);
    expect(document.querySelectorAll('img, script, iframe, object, embed, b')).toHaveLength(0);
  });

  it('reads a campus without town, members, position, source or contact, and what is not known is said', async () => {
    const panel = await openOne({ position: null, academie: null, head: null, sources: [], lastAttestedYear: null });
    within(panel).getByText('non localisé');
    within(panel).getByText("Pas d'itinéraire : le lieu de ce campus n'est pas publié.");
    within(panel).getByText('Membres du réseau non publiés.');
    within(panel).getByText('Contact non publié.');
    within(panel).getByText("L'atlas ne connaît pas le lieu de ce campus : il ne peut pas dire lesquels sont proches.");
    expect(within(panel).queryByRole('img', { name: /^Plan du réseau/ })).toBeNull();
    expect(within(panel).getAllByRole('heading', { level: 2 })).toHaveLength(7);
  });

  it('reads a name of three hundred letters whole, and sends it cut, with the page that has it whole', async () => {
    const panel = await openOne({ name: LONG });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LONG);
    const report = panel.querySelector('.report-text')!.textContent;
    expect(report).toContain('Campus : Très long nom de campus');
    expect(report).not.toContain(LONG);
    expect(report).toContain('/campus/un');
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
