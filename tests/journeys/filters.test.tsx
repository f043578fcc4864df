import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Campus } from '../../src/domain/campus.ts';
import { address, expectFocusOn, REAL, renderApp, resultNames, SHOWN, statusSays } from '../render-app.tsx';

/** How many shown campuses pass the test, counted the plain way. */
function count(test: (campus: Campus) => boolean): number {
  return SHOWN.filter(test).length;
}

function hasFiliere(campus: Campus, id: string): boolean {
  return campus.filiere === id || campus.otherFilieres.includes(id);
}

/** The names of the choices of a group, as labels give them. */
function choices(group: string): string[] {
  return within(screen.getByRole('group', { name: group }))
    .getAllByRole(group === 'Label' ? 'radio' : 'checkbox')
    .map((input) => (input as HTMLInputElement).labels![0]!.textContent);
}

function choice(name: RegExp): HTMLInputElement {
  return screen.getByRole(/CMQ|excellence|Tous les labels/.test(name.source) ? 'radio' : 'checkbox', { name });
}

describe('A visitor who filters', () => {
  it('hears the new count when a criterion is removed, not the old one', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe' });
    const heading = screen.getByRole('heading', { name: /^Résultats :/ });
    const heard: (string | null)[] = [];
    heading.addEventListener('focus', () => heard.push(heading.getAttribute('aria-label')));
    await user.click(screen.getByRole('button', { name: /^Retirer/ }));
    expectFocusOn(heading);
    expect(heard).toEqual([`Résultats : ${SHOWN.length} campus`]);
  });

  it('is offered the twelve filières, each with the number of its campuses', async () => {
    await renderApp();
    const expected = REAL.filieres.map(({ id, label }) => `${label} (${count((campus) => hasFiliere(campus, id))})`);
    expect(expected).toHaveLength(12);
    expect(choices('Filière')).toEqual(expected);
  });

  it('sees what each filière would give under the chosen label', async () => {
    const { user } = await renderApp();
    await user.click(choice(/^Campus d'excellence/));
    expect(choices('Filière')).toEqual(
      REAL.filieres.map(({ id, label }) => `${label} (${count((one) => one.label === 'cmqe' && hasFiliere(one, id))})`),
    );
    await statusSays(`${count(({ label }) => label === 'cmqe')} campus`);
  });

  it('sees what each label would give in the chosen filière', async () => {
    const { user } = await renderApp();
    await user.click(choice(/^Tourisme, gastronomie/));
    const inTourism = SHOWN.filter((campus) => hasFiliere(campus, 'tourisme-gastronomie'));
    const labelled = (label: string) => inTourism.filter((campus) => campus.label === label).length;
    expect(choices('Label')).toEqual([
      `Tous les labels (${inTourism.length})`,
      `Campus des métiers et des qualifications (CMQ) (${labelled('cmq')})`,
      `Campus d'excellence (CMQe) (${labelled('cmqe')})`,
    ]);
  });

  it('adds a second filière to the first, and the counts of filières stay', async () => {
    const { user } = await renderApp();
    const before = choices('Filière');
    await user.click(choice(/^Tourisme, gastronomie/));
    await user.click(choice(/^Matériaux/));
    expect(choices('Filière')).toEqual(before);
    const either = count((one) => hasFiliere(one, 'tourisme-gastronomie') || hasFiliere(one, 'materiaux'));
    await statusSays(`${either} campus`);
    expect(resultNames()).toHaveLength(either);
    expect(new URLSearchParams(window.location.search).getAll('filiere').sort()).toEqual([
      'materiaux',
      'tourisme-gastronomie',
    ]);
  });

  it('chooses one label among three', async () => {
    const { user } = await renderApp();
    expect(choice(/^Tous les labels/).checked).toBe(true);
    await user.click(choice(/^Campus des métiers et des qualifications \(CMQ\)/));
    expect(address()).toBe('/?label=cmq');
    await statusSays(`${count(({ label }) => label === 'cmq')} campus`);
    await user.click(choice(/^Tous les labels/));
    expect(address()).toBe('/');
    await statusSays('109 campus');
  });

  it('chooses a région académique or one of its académies', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByText('Territoire', { selector: 'summary' }));
    const ofRegion = count(({ region }) => region === 'auvergne-rhone-alpes');
    const ofAcademie = count(({ academie }) => academie === 'grenoble');
    await user.click(screen.getByRole('checkbox', { name: `Grenoble (${ofAcademie})` }));
    expect(address()).toBe('/?territoire=grenoble');
    await statusSays(`${ofAcademie} campus`);
    await user.click(screen.getByRole('checkbox', { name: `Auvergne-Rhône-Alpes (${ofRegion})` }));
    await statusSays(`${ofRegion} campus`);
    await user.click(screen.getByRole('checkbox', { name: `Grenoble (${ofAcademie})` }));
    expect(address()).toBe('/?territoire=auvergne-rhone-alpes');
    await statusSays(`${ofRegion} campus`);
  });

  it('is told, before choosing a level, for how many campuses it is known', async () => {
    const { user } = await renderApp();
    const known = count(({ levels }) => levels.length > 0);
    await user.click(screen.getByText('Niveau', { selector: 'summary' }));
    screen.getByText(
      `Le niveau est connu pour ${known} campus sur 109 : les autres ne sont pas trouvés par ce filtre.`,
    );
    const withMaster = count(({ levels }) => levels.includes('master'));
    await user.click(screen.getByRole('checkbox', { name: `Master (${withMaster})` }));
    expect(address()).toBe('/?niveau=master');
    await statusSays(`${withMaster} campus`);
  });

  it('keeps the campuses attested since 2019 alone', async () => {
    const { user } = await renderApp();
    const attested = count(({ status }) => status === 'attested');
    await user.click(screen.getByRole('checkbox', { name: `Seulement les campus attestés depuis 2019 (${attested})` }));
    expect(address()).toBe('/?statut=atteste');
    await statusSays(`${attested} campus`);
    expect(screen.queryByText(/^À vérifier/)).toBeNull();
  });

  it('sees each filter as a chip and takes one away', async () => {
    const { user } = await renderApp({
      path: '/?q=art&filiere=tourisme-gastronomie&label=cmqe&territoire=orleans-tours&niveau=master&statut=atteste',
    });
    const chips = within(screen.getByRole('list', { name: 'Filtres actifs' }));
    expect(chips.getAllByRole('button').map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Retirer « art »',
      'Retirer Tourisme, gastronomie',
      "Retirer Campus d'excellence (CMQe)",
      'Retirer Orléans-Tours',
      'Retirer Master',
      'Retirer Attestés depuis 2019',
    ]);
    await user.click(screen.getByRole('button', { name: 'Retirer Tourisme, gastronomie' }));
    expect(address()).toBe('/?q=art&label=cmqe&territoire=orleans-tours&niveau=master&statut=atteste');
    expect(screen.queryByRole('button', { name: 'Retirer Tourisme, gastronomie' })).toBeNull();
    expect(choice(/^Tourisme, gastronomie/).checked).toBe(false);
  });

  it('is not left nowhere by the keyboard when a chip goes away', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe&statut=atteste' });
    await user.click(screen.getByRole('button', { name: 'Retirer Attestés depuis 2019' }));
    expectFocusOn(screen.getByRole('heading', { name: /^Résultats :/ }));
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    expectFocusOn(screen.getByRole('heading', { name: 'Résultats : 109 campus' }));
  });

  it('clears everything with one button', async () => {
    const { user } = await renderApp({ path: '/?q=art&filiere=tourisme-gastronomie&label=cmqe&niveau=master' });
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    expect(address()).toBe('/');
    await statusSays('109 campus');
    expect(screen.queryByRole('list', { name: 'Filtres actifs' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Effacer les filtres' })).toBeNull();
  });

  it('keeps the focus on the checkbox just pressed, mouse or keyboard', async () => {
    const { user } = await renderApp();
    await user.click(choice(/^Tourisme, gastronomie/));
    expectFocusOn(choice(/^Tourisme, gastronomie/));
    await user.keyboard(' ');
    expect(choice(/^Tourisme, gastronomie/).checked).toBe(false);
    expectFocusOn(choice(/^Tourisme, gastronomie/));
  });

  it('keeps a group open under the pointer when its last choice is taken back', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByText('Niveau', { selector: 'summary' }));
    await user.click(choice(/^Master/));
    await statusSays(`${count(({ levels }) => levels.includes('master'))} campus`);
    await user.click(choice(/^Master/));
    await statusSays('109 campus');
    expect(choice(/^Master/).closest('details')).toHaveProperty('open', true);
    expectFocusOn(choice(/^Master/));
  });
});
