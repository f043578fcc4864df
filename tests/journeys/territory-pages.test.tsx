import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { filieresOf } from '../../src/domain/campus.ts';
import { territoriesOf } from '../../src/domain/territory.ts';
import { address, expectHeadingsInOrder, REAL, SHOWN, startApp, statusSays, withCampus } from '../render-app.tsx';

const inFiliere = (id: string) => SHOWN.filter((campus) => filieresOf(campus).includes(id));
const inTerritory = (id: string) => SHOWN.filter((campus) => territoriesOf(campus).includes(id));

async function openPage(path: string, heading: string, options: Parameters<typeof startApp>[0] = {}) {
  const app = startApp({ path, ...options });
  await screen.findByRole('heading', { level: 1, name: heading });
  await screen.findAllByText(/^L'atlas/);
  return app;
}

/** The part of the page under a level-2 heading. */
function section(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 2, name }).closest('section')!;
}

const linkNames = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);

describe('A visitor of the filières', () => {
  it('finds the twelve with their counts, and the page of each', async () => {
    const { user } = await openPage('/filieres', 'Les douze filières');
    const items = within(screen.getByRole('list', { name: 'Les filières' })).getAllByRole('listitem');
    expect(items).toHaveLength(REAL.filieres.length);
    REAL.filieres.forEach(({ id, label, ministryPage }, place) => {
      const item = within(items[place]!);
      expect(items[place]!.textContent).toContain(`${inFiliere(id).length} campus`);
      item.getByRole('link', { name: label });
      const source = item.getByRole('link', { name: `Page du ministère sur la filière ${label}` });
      expect(source.getAttribute('href')).toBe(ministryPage);
    });
    await user.click(screen.getByRole('link', { name: 'Tourisme, gastronomie' }));
    await screen.findByRole('heading', { level: 1, name: 'Tourisme, gastronomie' });
    expect(address()).toBe('/filieres/tourisme-gastronomie');
  });

  it('reads of one what is taught, its campuses as the plan numbers them, and where they are', async () => {
    const id = 'infrastructures-batiment-eco-construction';
    const label = 'Infrastructures, bâtiment, éco-construction';
    const campuses = inFiliere(id);
    await openPage(`/filieres/${id}`, label);
    expectHeadingsInOrder();
    expect(section("Ce qu'on y apprend").textContent).toContain('éco-construction (6 campus)');
    const items = within(section('Les campus')).getAllByRole('listitem');
    expect(items).toHaveLength(campuses.length);
    const plan = screen.getByRole('img', {
      name: `${label}. Plan : ${campuses.length} campus en France, outre-mer compris`,
    });
    const numbers = items.map((item) => Number(/^\d+/.exec(item.textContent)![0]));
    expect(numbers).toEqual(campuses.map((_, place) => place + 1));
    const pins = [...plan.querySelectorAll('text')].map(({ textContent }) => Number(textContent));
    expect(pins).toEqual(numbers);
    const counts = within(screen.getByRole('table')).getAllByRole('link', { name: /^\d+ campus, / });
    const sum = counts.reduce((total, { textContent }) => total + Number(textContent), 0);
    expect(sum).toBe(campuses.length);
    expect(linkNames(section('Par région académique'))).toEqual(
      expect.arrayContaining(REAL.regions.map(({ name }) => name)),
    );
  });

  it('goes from there to the same campuses in the results', async () => {
    const { user } = await openPage('/filieres/materiaux', 'Matériaux, matériaux innovants');
    const count = inFiliere('materiaux').length;
    await user.click(screen.getByRole('link', { name: `Voir ces ${count} campus sur la carte` }));
    await statusSays(`${count} campus`);
    expect(address()).toBe('/?filiere=materiaux&vue=carte');
  });

  it('is told which campuses are to be checked', async () => {
    await openPage('/filieres/mobilite-aeronautique-transports', REAL.filieres[5]!.label);
    const doubtful = inFiliere('mobilite-aeronautique-transports').filter(({ status }) => status === 'to-verify');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(within(section('Les campus')).getAllByText(/^À vérifier – /)).toHaveLength(doubtful.length);
  });

  it('finds a filière without a campus said so', async () => {
    await openPage('/filieres/materiaux', 'Matériaux, matériaux innovants', {
      dataset: { ...REAL, campuses: [REAL.campuses.find(({ id }) => id === 'aeronautique-et-spatial-guyane')!] },
    });
    screen.getByText("L'atlas ne connaît aucun campus dans cette filière.");
    expect(screen.queryByRole('link', { name: /sur la carte$/ })).toBeNull();
  });
});

describe('A visitor of the territories', () => {
  it('finds every région and académie, those overseas and those without a campus too', async () => {
    await openPage('/territoires', 'Les académies et les régions académiques');
    const names = linkNames(screen.getByRole('main'));
    for (const { name } of [...REAL.regions, ...REAL.academies]) expect(names).toContain(name);
    const mayotte = within(section('Outre-mer')).getByRole('link', { name: 'Mayotte' }).closest('li')!;
    expect(mayotte.textContent).toContain('aucun campus');
    expect(section('En métropole').textContent).toContain(`Bretagne${inTerritory('bretagne').length} campus`);
  });

  it.each([
    ['/territoires/centre-val-de-loire', 'Centre-Val de Loire', 'en Centre-Val de Loire'],
    ['/territoires/orleans-tours', "Académie d'Orléans-Tours", "dans l'académie d'Orléans-Tours"],
  ])('finds at %s its campuses, its referent with the source, and its own facts', async (path, heading, where) => {
    await openPage(path, heading);
    expectHeadingsInOrder();
    const campuses = inTerritory('centre-val-de-loire');
    screen.getByText(`L'atlas connaît ${campuses.length} campus, dont 3 d'excellence ${where}.`);
    screen.getByRole('img', { name: `Plan : ${campuses.length} campus ${where}` });
    expect(linkNames(section('Les campus')).sort()).toEqual(campuses.map(({ name }) => name).sort());
    const referent = within(section('Référent académique'));
    referent.getByText('Laurent Neveu');
    expect(referent.getByRole('link', { name: 'laurent.neveu@ac-orleans-tours.fr' }).getAttribute('href')).toMatch(
      /^mailto:/,
    );
    expect(referent.getByRole('link', { name: '02 38 83 48 28' }).getAttribute('href')).toBe('tel:+33238834828');
    expect(section('Référent académique').textContent).toContain('2023');
    const facts = section('À savoir en Centre-Val de Loire').textContent;
    expect(facts).toContain('Depuis janvier 2021, un consortium Erasmus+');
    expect(facts).toContain('Source :');
    expect(section('Le territoire').textContent).toContain('Loiret (45)');
  });

  it('presses a count of a filière and finds as many', async () => {
    const { user } = await openPage('/territoires/occitanie', 'Occitanie');
    const link = within(section('Les filières')).getByRole('link', {
      name: /^\d campus, Tourisme, gastronomie, Occitanie$/,
    });
    await user.click(link);
    await statusSays(`${link.textContent} campus`);
    expect(address()).toBe('/?filiere=tourisme-gastronomie&territoire=occitanie');
  });

  it('is told which filières are missing and where the nearest campus of each is', async () => {
    const { user } = await openPage('/territoires/bretagne', 'Bretagne');
    const here = new Set(inTerritory('bretagne').flatMap(filieresOf));
    const missing = REAL.filieres.filter(({ id }) => !here.has(id));
    const part = within(section('Les filières'));
    for (const { label } of missing) part.getByRole('link', { name: label });
    const [nearest] = part.getAllByRole('link', { name: /^\d+ campus (en Normandie|dans les Pays de la Loire), / });
    const count = Number.parseInt(nearest!.textContent, 10);
    await user.click(nearest!);
    await statusSays(`${count} campus`);
    expect(address()).toMatch(/^\/\?filiere=[a-z-]+&territoire=(normandie|pays-de-la-loire)$/);
  });

  it('is told of an académie that its région has the neighbours, not itself, and the nearest of them first', async () => {
    await openPage('/territoires/nice', 'Académie de Nice');
    const label = 'Infrastructures, bâtiment, éco-construction';
    const lacking = within(section('Les filières')).getByRole('link', { name: label }).closest('li')!;
    const count = (territory: string) =>
      inTerritory(territory).filter((campus) =>
        filieresOf(campus).includes('infrastructures-batiment-eco-construction'),
      ).length;
    expect(within(lacking).getByText(/^Dans/).textContent).toBe(
      `Dans les régions voisines : ${count('auvergne-rhone-alpes')} campus en Auvergne-Rhône-Alpes ; ${count('occitanie')} campus en Occitanie`,
    );
  });

  it('finds the referents of all the académies of a région, and what is not published', async () => {
    await openPage('/territoires/ile-de-france', 'Île-de-France');
    const referents = within(section('Référents académiques'));
    for (const name of ['Créteil', 'Paris', 'Versailles']) {
      referents.getByRole('heading', { level: 3, name: `Académie de ${name}` });
    }
    expect(referents.getAllByText('Nom du référent non publié.')).toHaveLength(3);
    screen.getByText(/^2 campus n'ont pas d'académie connue/);
  });

  it('finds a territory without a campus said so, its referent, and where the nearest are', async () => {
    const { user } = await openPage('/territoires/mayotte', 'Mayotte');
    screen.getByText("L'atlas ne connaît aucun campus à Mayotte.");
    screen.getByRole('heading', { level: 2, name: 'Référent académique' });
    screen.getByRole('link', { name: "Site de l'académie de Mayotte" });
    const count = inTerritory('la-reunion').length;
    await user.click(screen.getByRole('link', { name: `${count} campus à La Réunion` }));
    await statusSays(`${count} campus`);
    expect(address()).toBe('/?territoire=la-reunion');
  });

  it('prints from the page', async () => {
    const { user } = await openPage('/territoires/bretagne', 'Bretagne');
    let printed = 0;
    window.print = () => void (printed += 1);
    await user.click(screen.getByRole('button', { name: 'Imprimer cette page' }));
    expect(printed).toBe(1);
  });

  it('is told by an address that leads nowhere', async () => {
    startApp({ path: '/territoires/atlantide' });
    await screen.findByRole('heading', { level: 1, name: 'Page introuvable' });
  });

  it('sees hostile text as text, and no link of a hostile address', async () => {
    const name = '<img src=x onerror=alert(1)>'.repeat(10);
    const { id } = inTerritory('bretagne')[0]!;
    const academies = REAL.academies.map((academie) =>
      academie.id === 'rennes' ? { ...academie, site: 'javascript:alert(1)' } : academie,
    );
    await openPage('/territoires/bretagne', 'Bretagne', {
      dataset: { ...withCampus(id, { name, position: null, topics: [] }), academies },
    });
    within(section('Les campus')).getByRole('link', { name });
    screen.getByText('Non localisé');
    screen.getByText(/1 campus hors de ce plan/);
    expect(screen.queryByRole('link', { name: "Site de l'académie de Rennes" })).toBeNull();
  });
});

describe('Every territory', () => {
  it.each([...REAL.regions, ...REAL.academies].map(({ id }) => id))(
    '%s shows each of its campuses once',
    async (id) => {
      startApp({ path: `/territoires/${id}` });
      const heading = await screen.findByRole('heading', { level: 2, name: 'Les campus' });
      const items = [...heading.closest('section')!.querySelectorAll('ol > li')];
      expect(items.map((item) => item.querySelector('a')!.textContent).sort()).toEqual(
        inTerritory(id)
          .map(({ name }) => name)
          .sort(),
      );
    },
  );
});
