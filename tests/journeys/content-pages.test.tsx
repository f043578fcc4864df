import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { QUALITY_FIELDS, qualityBoard, vaguelyPlaced } from '../../src/domain/data-quality.ts';
import { NO_SITE } from '../../src/domain/site-config.ts';
import { address, answer, expectHeadingsInOrder, REAL, SHOWN, startApp, statusSays } from '../render-app.tsx';

const LABEL = "Qu'est-ce qu'un campus des métiers et des qualifications ?";
const DATA = "Les données de l'atlas";

async function openPage(path: string, heading: string, options: Parameters<typeof startApp>[0] = {}) {
  const app = startApp({ path, ...options });
  await screen.findByRole('heading', { level: 1, name: heading });
  await screen.findByText(path === '/label' ? /^L'atlas contient/ : /^L'atlas montre/);
  return app;
}

/** The part of the page under a level-2 heading. */
function section(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 2, name }).closest('section')!;
}

/** The rows of a table under its head, each as the texts of its cells. */
function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe('A visitor who wants to know what the label is', () => {
  it('reads every fact with a source, and what the two short names mean', async () => {
    await openPage('/label', LABEL);
    expectHeadingsInOrder();
    const text = screen.getByRole('main').textContent;
    const { definition, missions, regional, excellence } = REAL.label;
    const whole = [...definition, ...missions, ...regional, ...excellence.filter(({ id }) => id !== 'cinq-criteres')];
    for (const fact of whole) expect(text).toContain(fact.text);
    for (const name of ["Ce qu'est un campus", 'Ses missions', "Le campus d'excellence", 'Les dates']) {
      expect(section(name).textContent).toMatch(/Sources? : /);
    }
    expect(text).toContain('CMQ : campus des métiers et des qualifications');
    expect(text).toContain("CMQe : campus des métiers et des qualifications d'excellence");
  });

  it('reads the five criteria of excellence as a list', async () => {
    await openPage('/label', LABEL);
    const criteria = section("Les cinq critères de l'excellence");
    const items = within(criteria).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "un enjeu économique et social d'ampleur nationale",
      'une recherche mobilisable',
      'des lieux emblématiques',
      'des partenariats internationaux',
      'une évaluation extérieure avant la fin du label',
    ]);
    within(criteria).getByRole('link', { name: /univ-rennes1/ });
  });

  it('finds the figures in the name of the plot and in a table, and the years without one said', async () => {
    await openPage('/label', LABEL);
    const part = within(section('Le nombre de campus, année par année'));
    const name = part.getByRole('img').getAttribute('aria-label')!;
    const rows = rowsOf(part.getByRole('table'));
    for (const { year, labelled } of REAL.label.history.filter((entry) => entry.labelled !== null)) {
      expect(name).toContain(`${labelled} en ${year}`);
      expect(rows.find(([first]) => first === String(year))![1]).toBe(String(labelled));
    }
    expect(name).toMatch(/^Campus labellisés : de 12 en 2013 à 95 en 2020, en hausse\./);
    expect(rows.map(([year]) => year)).toEqual([
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
    ]);
    expect(rows[1]).toEqual(['2014', 'non retrouvé', "n'existait pas encore", 'aucune']);
    expect(rows[6]!.slice(0, 3)).toEqual(['2019', '95', '0']);
    expect(rows[8]!.slice(0, 3)).toEqual(['2021', 'non retrouvé', '40']);
    part.getByText(/Nous n'avons pas retrouvé .* en 2014, 2018 et 2021 : .* Après 2021/);
  });

  it('is told how many the atlas holds and that this is no national total, and goes to them', async () => {
    const { user } = await openPage('/label', LABEL);
    screen.getByText(/^L'atlas contient \d+ campus\. Une centaine .* pas de total national\.$/);
    await user.click(screen.getByRole('link', { name: `Voir les ${SHOWN.length} campus de l'atlas` }));
    await statusSays(`${SHOWN.length} campus`);
    expect(address()).toBe('/');
  });

  it('finds a label of which nothing is known said so', async () => {
    const label = { definition: [], excellence: [], missions: [], regional: [], history: [] };
    await openPage('/label', LABEL, { dataset: { ...REAL, label } });
    screen.getByText("Aucun chiffre n'a été retrouvé.");
    expect(screen.queryByRole('heading', { level: 2, name: 'Ses missions' })).toBeNull();
  });

  it('sees hostile text as text, and no link of a hostile address', async () => {
    const text = '</script><img src=x onerror=alert(1)>';
    const source = { url: 'javascript:alert(1)', title: 'Une page', year: 2020, supports: [] };
    const fact = { id: 'a', text, source };
    const history = [{ year: 9999, text, labelled: 3, excellence: null, source }];
    await openPage('/label', LABEL, {
      dataset: { ...REAL, label: { ...REAL.label, definition: [fact], excellence: [fact], history } },
    });
    expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThan(2);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href')!);
    expect(hrefs.filter((href) => href.startsWith('javascript:'))).toEqual([]);
  });
});

describe('A visitor who wants to know what the data are worth', () => {
  it('finds how many, how fresh, how precise: each campus counted once', async () => {
    await openPage('/donnees', DATA);
    expectHeadingsInOrder();
    screen.getByText(new RegExp(`^L'atlas montre ${SHOWN.length} campus, dans l'état du `));
    const counts = (name: string) => rowsOf(within(section(name)).getByRole('table')).map(([, count]) => Number(count));
    expect(sum(counts('De quand datent les faits'))).toBe(SHOWN.length);
    expect(sum(counts('Où sont placés les campus'))).toBe(SHOWN.length);
    const vague = vaguelyPlaced(SHOWN);
    expect(section('Où sont placés les campus').textContent).toContain(`${vague} campus sur ${SHOWN.length}`);
    expect(section('Ce qui manque encore').textContent).toContain(`${vague} campus ne sont placés qu'au siège`);
    const figure = (term: string) => screen.getByText(term).nextElementSibling!.textContent;
    expect(Number(figure('attestés depuis 2019')) + Number(figure('à vérifier'))).toBe(SHOWN.length);
  });

  it('finds each field, and each région with its counts and the way to it', async () => {
    const { user } = await openPage('/donnees', DATA);
    const part = within(section("Ce qui est connu, et ce qui ne l'est pas"));
    const fields = rowsOf(part.getByRole('table', { name: /^Nombre de campus dont chaque information/ }));
    expect(fields).toHaveLength(QUALITY_FIELDS.length);
    const sites = SHOWN.filter(({ website }) => website !== null).length;
    expect(fields.find(([name]) => name!.startsWith('Site'))![1]).toBe(String(sites));
    // A role without a name, an e-mail or a number is no contact: the pages of those campuses say « non publiés ».
    const reached = SHOWN.filter(({ contacts, email, phone }) =>
      [{ name: null, email, phone }, ...contacts].some((one) => (one.name ?? one.email ?? one.phone) !== null),
    );
    expect(reached.length).toBeLessThan(SHOWN.filter(({ contacts }) => contacts.length > 0).length);
    expect(fields.find(([name]) => name!.startsWith('Contact'))![1]).toBe(String(reached.length));

    const board = part.getByRole('table', { name: /^Par région académique/ });
    const rows = rowsOf(board);
    expect(rows.map(([name]) => name)).toEqual(REAL.regions.map(({ name }) => name));
    const expected = qualityBoard(REAL, 'region');
    rows.forEach((cells, place) => {
      const { campuses, known } = expected[place]!;
      expect(cells[1]).toBe(String(campuses));
      if (campuses === 0) expect(cells[2]).toBe('sans objet');
      else expect(cells.slice(3)).toEqual(QUALITY_FIELDS.map((field) => String(known[field])));
    });
    await user.click(within(board).getByRole('link', { name: 'Bretagne' }));
    await screen.findByRole('heading', { level: 1, name: 'Bretagne' });
  });

  it('opens the boards of the académies and of the filières', async () => {
    const { user } = await openPage('/donnees', DATA);
    await user.click(screen.getByText('Par académie', { selector: 'summary' }));
    const academies = rowsOf(screen.getByRole('table', { name: /^Par académie/ }));
    expect(sum(academies.map(([, count]) => Number(count)))).toBe(SHOWN.length);
    const homeless = SHOWN.filter(({ academie }) => academie === null).length;
    expect(academies.at(-1)!.slice(0, 2)).toEqual(['Académie non précisée', String(homeless)]);
    await user.click(screen.getByText('Par filière', { selector: 'summary' }));
    expect(rowsOf(screen.getByRole('table', { name: /^Par filière/ }))).toHaveLength(REAL.filieres.length);
  });

  it('takes the files away, and knows how to name them', async () => {
    await openPage('/donnees', DATA);
    const hrefs = within(section('Télécharger les données'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs.slice(0, 3)).toEqual(['/data/v1/campus.csv', '/data/v1/campus.geojson', '/data/v1/campus.json']);
    expect(hrefs).toHaveLength(7);
    within(section('Réutiliser et citer')).getByText(/^Atlas des campus, édition du \d+.* 20\d\d$/);
    within(section('Réutiliser et citer')).getByRole('link', { name: /Licence Ouverte 2\.0/ });
  });

  it('is told that a demonstration has no address, and finds those of a site that has', async () => {
    await openPage('/donnees', DATA);
    expect(section('Corriger un fait').textContent).toContain("pas encore d'adresse");
  });

  it('writes to the site, and to no hostile address', async () => {
    const contact = { email: 'atlas@exemple.fr', issues: 'javascript:alert(1)' };
    await openPage('/donnees', DATA, {
      answers: { config: answer(JSON.stringify({ tiles: null, site: { ...NO_SITE, contact } })) },
    });
    const link = await screen.findByRole('link', { name: 'atlas@exemple.fr' });
    expect(link.getAttribute('href')).toBe('mailto:atlas@exemple.fr');
    const hrefs = screen.getAllByRole('link').map((other) => other.getAttribute('href')!);
    expect(hrefs.filter((href) => href.startsWith('javascript:'))).toEqual([]);
  });

  it('finds an atlas of one campus, of which little is known, still told', async () => {
    const known = { titleKnown: false, label: null, labelYear: null, position: null, lastAttestedYear: null };
    const campus = { ...SHOWN[0]!, ...known, region: 'atlantide', academie: null };
    await openPage('/donnees', DATA, { dataset: { ...REAL, campuses: [campus] } });
    screen.getByText(/^L'atlas montre 1 campus/);
    expect(rowsOf(within(section('De quand datent les faits')).getByRole('table'))).toEqual([
      ['Sans source datée', '1', ''],
    ]);
    expect(section('Où sont placés les campus').textContent).toContain('Non localisé');
    const rows = rowsOf(screen.getByRole('table', { name: /^Par région académique/ }));
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['Région non précisée', '1']);
    expect(rows.slice(0, -1).every(([, , told]) => told === 'sans objet')).toBe(true);
  });
});
