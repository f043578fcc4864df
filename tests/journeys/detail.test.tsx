import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { REAL, renderApp, resultLink, SHOWN } from '../render-app.tsx';

/** Opens the page of a campus and gives its panel. */
async function openCampus(id: string): Promise<HTMLElement> {
  await renderApp({ path: `/campus/${id}` });
  return screen.getByRole('region', { name: 'Fiche du campus' });
}

function section(panel: HTMLElement, name: string): HTMLElement {
  return within(panel).getByRole('region', { name });
}

/** What a list of facts says under a term. */
function fact(within_: HTMLElement, term: string): HTMLElement {
  return within(within_).getByText(term, { selector: 'dt, dt a' }).closest('dt')!.nextElementSibling as HTMLElement;
}

/** Every link of an element but those to the glossary, as [text, address]. */
function linksOf(element: HTMLElement): [string, string | null][] {
  return within(element)
    .queryAllByRole('link')
    .map((link): [string, string | null] => [link.textContent, link.getAttribute('href')])
    .filter(([, address]) => !address?.startsWith('/label#'));
}

describe('A visitor who reads one of the three campuses of Centre-Val de Loire', () => {
  it.each([
    ['patmat-centre-val-de-loire', "Patrimoines, métiers d'art et tourisme", 'PatMAT'],
    ['cosmetopharma-centre-val-de-loire', 'Industries cosmétique et pharmaceutique', 'CosmetoPharma'],
    ['transnum-centre-val-de-loire', 'Transformation numérique', 'TransNum'],
  ])('finds %s complete, with its académie’s referent', async (id, name, shortName) => {
    const panel = await openCampus(id);
    within(panel).getByRole('heading', { level: 1, name });
    within(panel).getByText(`Nom d'usage : ${shortName}`);
    expect(within(panel).getByText(/^Campus des métiers et des qualifications d'excellence/).textContent).toBe(
      "Campus des métiers et des qualifications d'excellence (CMQe)",
    );
    expect(fact(panel, 'Académie').textContent).toBe('Orléans-Tours');
    expect(fact(panel, 'Région académique').textContent).toBe('Centre-Val de Loire');
    const referent = section(panel, 'Référent académique');
    within(referent).getByText('Laurent Neveu');
    expect(fact(referent, 'Fonction').textContent).toBe('Référent académique école-entreprise et campus');
    expect(fact(referent, 'Service').textContent).toBe(
      'Délégation de région académique à la formation professionnelle initiale et continue (DRAFPIC)',
    );
    expect(fact(referent, 'Adresse').textContent).toBe('2 rue du Carbone, 45100 Orléans');
    expect(linksOf(referent)).toEqual([
      ['laurent.neveu@ac-orleans-tours.fr', 'mailto:laurent.neveu@ac-orleans-tours.fr'],
      ['02 38 83 48 28', 'tel:+33238834828'],
      ['06 27 29 55 28', 'tel:+33627295528'],
      ["Page de l'académie d'Orléans-Tours", 'https://www.ac-orleans-tours.fr/'],
      ["Dites-le à l'équipe du site", '/donnees-personnelles'],
    ]);
    within(referent).getByText(/septembre 2023$/);
  });

  it('finds the filières, place, trades, levels and network of PatMAT', async () => {
    const panel = await openCampus('patmat-centre-val-de-loire');
    expect(fact(panel, 'Filière').textContent).toBe('Tourisme, gastronomie');
    expect(fact(panel, 'Autre filière').textContent).toBe('Création, design, audiovisuel');
    within(fact(panel, 'Lieu')).getByText('Tours (37)');
    within(fact(panel, 'Lieu')).getByText('position au centre de la commune');
    expect(fact(panel, 'Label').textContent).toBe('Excellence en 2020');
    const trades = section(panel, 'Métiers et formations');
    within(trades).getByText('patrimoine bâti (taille de pierre)');
    for (const level of ['CAP', 'Master', 'Doctorat']) within(trades).getByText(level);
    within(section(panel, 'Réseau')).getByText('Université de Tours', { exact: false, selector: 'p' });
  });

  it('reads the missions of the label with their source', async () => {
    const panel = await openCampus('transnum-centre-val-de-loire');
    const missions = section(panel, 'Missions');
    expect(REAL.label.missions.length).toBeGreaterThan(2);
    for (const { text } of REAL.label.missions) within(missions).getByText(text);
    expect(within(missions).getByText(/^Source des missions/).textContent).toMatch(/\b20\d\d\b|non daté/);
  });

  it('sees the members of CosmetoPharma by kind, each kind with its count', async () => {
    const network = section(await openCampus('cosmetopharma-centre-val-de-loire'), 'Réseau');
    expect(
      within(network)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Établissement support',
      'Lycée (1)',
      'Université (1)',
      'Écoles (2)',
      'Entreprises (4)',
      'Organisation professionnelle (1)',
      "Pôles et réseaux d'innovation (2)",
    ]);
    within(network).getByText('Cosmetic Valley, Chartres');
  });

  it('reads each source with its year, or that it has none, the newest first', async () => {
    const sources = section(await openCampus('cosmetopharma-centre-val-de-loire'), 'Sources');
    within(sources).getByText('Source la plus récente : 2023.');
    const items = within(sources).getAllByRole('listitem');
    expect(items.map(({ textContent }) => /20\d\d|non daté/.exec(textContent)?.[0])).toEqual([
      '2023',
      '2022',
      '2021',
      'non daté',
      'non daté',
    ]);
    expect(items[1]!.textContent).toMatch(/^lepetitsolognot\.fr .*Pour le label/);
  });
});

describe('A visitor who reads of what is not known', () => {
  it('learns that the référent is not published, and where the académie is', async () => {
    const referent = section(await openCampus('bois-grand-est'), 'Référent académique');
    within(referent).getByText('Nom du référent non publié.');
    expect(fact(referent, 'Adresse électronique').textContent).toBe('non publiée');
    expect(fact(referent, 'Téléphone').textContent).toBe('non publié');
    expect(linksOf(referent).slice(0, 2)).toEqual([
      ['ac-nancy-metz.fr', 'https://ac-nancy-metz.fr/les-campus-des-metiers-et-des-qualifications-122291'],
      ["Page de l'académie de Nancy-Metz", 'https://www.ac-nancy-metz.fr/'],
    ]);
  });

  it('learns that the contact is not published, and where to ask', async () => {
    const contact = section(await openCampus('bois-grand-est'), 'Contact');
    within(contact).getByText('Contact non publié.');
    expect(linksOf(contact).map(([text]) => text)).toEqual(["Page de l'académie de Nancy-Metz"]);
  });

  it('learns that the académie is not known, and then the référent neither', async () => {
    const panel = await openCampus('relation-client');
    expect(fact(panel, 'Académie').textContent).toBe('Académie à préciser');
    expect(fact(panel, 'Région académique').textContent).toBe("Provence-Alpes-Côte d'Azur");
    within(section(panel, 'Référent académique')).getByText(/^Référent non publié : l'académie .* n'est pas connue\.$/);
    within(fact(panel, 'Lieu')).getByText("position approximative : région académique Provence-Alpes-Côte d'Azur");
  });

  it('learns that the label is not known, in the list and on the page', async () => {
    const campus = SHOWN.find(({ label }) => label === null)!;
    const panel = await openCampus(campus.id);
    within(panel).getByText('Label à préciser');
    expect(resultLink(campus.name).closest('li')!.textContent).toContain('Label à préciser');
  });

  it('is warned in the list and on the page where the last source is old', async () => {
    const panel = await openCampus('design-et-habitat');
    const warning = 'À vérifier – dernière source : 2016';
    within(panel).getByText(warning);
    expect(resultLink('Design et habitat').closest('li')!.textContent).toContain(warning);
    expect(
      within(resultLink("Patrimoines, métiers d'art et tourisme").closest('li')!).queryByText(/^À vérifier/),
    ).toBeNull();
  });

  it('is warned where no source is dated, and told why there is a doubt', async () => {
    const panel = await openCampus('mecatronique-capteurs-objets-connectes-centre-val-de-loire');
    within(panel).getByText('À vérifier – aucune source datée', { exact: false });
    within(panel).getByText(/^Absent de la liste régionale récente/);
    within(panel).getByText("position approximative : académie d'Orléans-Tours");
  });

  it('is told where the exact title was not found', async () => {
    within(await openCampus('agroalimentaire-mayenne')).getByText("L'intitulé exact n'a pas été retrouvé.");
  });

  it('reads a role without a name where nobody is named', async () => {
    const contact = section(await openCampus('numerique-photonique-bretagne'), 'Contact');
    within(contact).getByText(/^directeur opérationnel : nom et coordonnées non publiés\./);
  });
});

describe('A visitor who reads of what is known', () => {
  it('goes to the site of the campus', async () => {
    const contact = section(await openCampus('audiovisuel-et-cinema-luminans'), 'Contact');
    expect(linksOf(contact)).toEqual([
      ['campus-audiovisuelcine-guadeloupe.fr', 'https://www.campus-audiovisuelcine-guadeloupe.fr/'],
    ]);
    expect(within(contact).queryByText(/non publié/)).toBeNull();
  });

  it('reads former names, and the campus that was merged into this one', async () => {
    const panel = await openCampus('mode-metiers-art-design-paris');
    within(panel).getByText(/^Ancien nom : Métiers d'art et du design/);
    within(panel).getByText("« Mode en Île-de-France » : fondu dans « Mode, métiers d'art et design » (déduit).");
  });

  it('reads correct French of a vice-rectorat', async () => {
    const panel = await openCampus('hotellerie-et-restauration-du-pacifique');
    expect(section(panel, 'Référent académique').textContent).toContain(
      'Pour les campus du vice-rectorat de Polynésie française',
    );
    expect(panel.textContent).not.toMatch(/l'vice|d'vice/);
  });
});
