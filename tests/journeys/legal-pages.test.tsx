import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MapConfig } from '../../src/domain/map-config.ts';
import { NO_SITE, type SiteConfig } from '../../src/domain/site-config.ts';
import { longDate } from '../../src/texts/language.ts';
import { answer, REAL, startApp, unreachable } from '../render-app.tsx';
import { FULL_SITE as FULL, HOSTILE_SITE as HOSTILE, TILES } from '../site-settings.ts';

const PAGES = [
  ['/mentions-legales', 'Mentions légales', /^Qui publie ce site/],
  ['/donnees-personnelles', 'Données personnelles', /^Ce site ne dépose aucun cookie/],
  ['/accessibilite', 'Accessibilité', /^Chacun doit pouvoir utiliser ce site/],
] as const;
type Path = (typeof PAGES)[number][0];

/** Opens a page as the project delivers it, or with another config.json, and waits for what it says of the site. */
async function openPage(path: Path, site?: SiteConfig, tiles: MapConfig['tiles'] = TILES) {
  const [, heading, lead] = PAGES.find(([candidate]) => candidate === path)!;
  const app = startApp({ path, answers: site ? { config: answer(JSON.stringify({ site, tiles })) } : {} });
  await screen.findByRole('heading', { level: 1, name: heading });
  await screen.findByText(lead);
  const told = site?.publisher?.name;
  if (told !== undefined) await within(screen.getByRole('main')).findByText((text) => text.includes(told));
  return app;
}

/** The part of the page under a level-2 heading. */
function section(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 2, name }).closest('section')!;
}

/** What the part says of a term. */
function fact(part: HTMLElement, term: string): string {
  return within(part).getByText(term).nextElementSibling!.textContent;
}

const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
const mainText = () => screen.getByRole('main').textContent;

describe('Every page that tells of the site', () => {
  it.each(PAGES)('%s has its headings in order, and its parts marked as parts', async (path) => {
    await openPage(path, FULL);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
    expect(levels.filter((level) => level === 2).length).toBeGreaterThan(4);
  });

  it.each(PAGES)('%s of the project says once that it is a demonstration, and what is missing', async (path) => {
    await openPage(path);
    expect(mainText().match(/version de démonstration/g)).toHaveLength(1);
    screen.getByText(/Il manque encore : l'adresse du site, l'éditeur, .* et un moyen de contact\.$/);
    expect(mainText()).toContain('non renseigné');
    screen.getByText("Il n'y a pas encore d'adresse où écrire.");
    expect(document.querySelector('main a[href^="mailto:"]')).toBeNull();
  });

  it.each(PAGES)(
    '%s says that it did not come, never that nobody publishes the site, without config.json',
    async (path) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      startApp({ path, answers: { config: unreachable } });
      await screen.findByRole('heading', { level: 1, name: "La page n'a pas pu être chargée" });
      screen.getByRole('button', { name: 'Recharger la page' });
      expect(mainText()).not.toContain('démonstration');
      vi.restoreAllMocks();
    },
  );

  it.each(PAGES)('%s of a whole site says nothing of a demonstration, and how to write', async (path) => {
    await openPage(path, FULL);
    expect(mainText()).not.toMatch(/démonstration/);
    expect(href('atlas@exemple.fr')).toBe('mailto:atlas@exemple.fr');
    expect(href('Signaler sur forge.exemple.fr')).toBe('https://forge.exemple.fr/atlas/issues/new');
    screen.getByText(/^Tout le monde peut lire/);
  });

  it.each(PAGES)('%s shows hostile settings as text', async (path) => {
    await openPage(path, HOSTILE);
    screen.getByText('moi@exemple.fr?bcc=tous@exemple.fr');
    screen.getByText('javascript:alert(2)');
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')!);
    expect(links.filter((address) => !/^(https:\/\/|\/|tel:\+)/.test(address))).toEqual([]);
    expect(document.querySelector('main script')).toBeNull();
  });

  it.each(PAGES)('%s offers the page as it is where only an e-mail is given', async (path) => {
    await openPage(path, { ...FULL, contact: { email: 'atlas@exemple.fr', issues: null } });
    expect(href('atlas@exemple.fr')).toBe('mailto:atlas@exemple.fr');
    expect(screen.queryByText('Formulaire public')).toBeNull();
  });
});

describe('A visitor of the legal page', () => {
  it('reads who publishes, who directs, who hosts', async () => {
    await openPage('/mentions-legales', FULL);
    const publisher = section('Éditeur');
    expect(fact(publisher, 'Nom')).toBe('Région Exemple');
    expect(fact(publisher, 'Adresse postale')).toBe('1 rue Haute, 45000 Orléans');
    expect(fact(publisher, "Numéro d'immatriculation")).toBe('SIREN 123 456 789');
    expect(fact(publisher, 'Adresse du site')).toBe('https://atlas.exemple.fr');
    expect(href('02 38 00 00 01')).toBe('tel:+33238000001');
    expect(fact(section('Direction de la publication'), 'Directeur ou directrice de la publication')).toBe(
      'Camille Exemple',
    );
    expect(fact(section('Hébergeur'), 'Nom')).toBe('Hébergeur Exemple');
    expect(href('02 38 00 00 02')).toBe('tel:+33238000002');
    expect(href('Code source du site, sur forge.exemple.fr')).toBe('https://forge.exemple.fr/atlas');
    within(screen.getByRole('main')).getByText("Ce site n'est pas un service officiel de l'État.");
  });

  it('of the project reads « non renseigné » for each part', async () => {
    await openPage('/mentions-legales');
    for (const [part, terms] of [
      ['Éditeur', ['Nom', 'Adresse postale', 'Téléphone', "Numéro d'immatriculation", 'Adresse du site']],
      ['Direction de la publication', ['Directeur ou directrice de la publication']],
      ['Hébergeur', ['Nom', 'Adresse postale', 'Téléphone']],
      ['Licences et crédits', ['Code source']],
    ] as const) {
      for (const term of terms) expect([part, term, fact(section(part), term)]).toEqual([part, term, 'non renseigné']);
    }
  });

  it('is told of a part that is missing where the rest is there', async () => {
    await openPage('/mentions-legales', { ...FULL, host: { ...FULL.host!, phone: null } });
    screen.getByText("Ceci est une version de démonstration. Il manque encore : le téléphone de l'hébergeur.");
    expect(fact(section('Hébergeur'), 'Téléphone')).toBe('non renseigné');
  });

  it('finds the terms of all that the site is made of', async () => {
    await openPage('/mentions-legales', FULL);
    const items = within(section('Licences et crédits'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    for (const expected of [
      'Code du site : licence MIT.',
      'Données des campus : Licence Ouverte 2.0.',
      'Police des titres : Bricolage Grotesque, OFL 1.1.',
      'Pictogrammes : Lucide, ISC.',
      'Carte animée : Leaflet, BSD-2-Clause.',
      'Contours de la carte : Natural Earth, domaine public.',
      'Communes et codes postaux : INSEE et La Poste, Licence Ouverte 2.0.',
      'Positions des communes : GeoNames, CC-BY 4.0.',
      'Fond de carte détaillé : Fond Exemple. © Exemple',
    ]) {
      expect(items).toContain(expected);
    }
    expect(items.find((item) => item.includes('react-leaflet, Hippocratic License 2.1.'))).toContain(
      "Ce n'est pas une licence libre au sens de l'OSI",
    );
    expect(href('© Exemple')).toBe('https://www.exemple.fr/fond');
  });

  it('is told where there is no detailed base map', async () => {
    await openPage('/mentions-legales', FULL, null);
    screen.getByText('Fond de carte détaillé : aucun, seuls les contours sont affichés.');
  });
});

describe('A visitor of the page of personal data', () => {
  it('reads what the address holds, and who keeps the logs', async () => {
    await openPage('/donnees-personnelles', FULL);
    const part = section("Ce qui se lit dans l'adresse de la page");
    within(part).getByText('/?q=soudeur&lieu=47.9,1.91&rayon=50');
    within(part).getByText(/tenus par l'hébergeur : Hébergeur Exemple\. Durée de conservation : douze mois\./);
  });

  it.each([
    [TILES, /« Fond Fond Exemple », ou si vous agrandissez .* Alors tuiles\.exemple\.fr voit votre adresse IP/],
    [{ ...TILES, fromZoom: null }, /« Fond Fond Exemple »\. Alors tuiles\.exemple\.fr voit/],
    [{ ...TILES, url: '/tuiles/{z}/{x}/{y}.png' }, /Alors le serveur de ce fond de carte voit votre adresse IP/],
    [null, /^Aucun fond de carte détaillé n'est prévu/],
  ])('is told when the base map is asked for, and of whom (%#)', async (tiles, expected) => {
    await openPage('/donnees-personnelles', FULL, tiles);
    within(section('Les autres sites')).getByText(expected);
  });

  it('is told the truth of what the browser keeps: the site itself, and nothing of its visitor', async () => {
    await openPage('/donnees-personnelles', FULL);
    screen.getByText(/^Pour s'ouvrir sans réseau, le site garde dans votre navigateur une copie de ses fichiers/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('reads how many persons are named, their rights, and where to complain', async () => {
    await openPage('/donnees-personnelles', FULL);
    const named = section('Les personnes nommées');
    within(named).getByText("En ce moment, une personne est nommée dans l'atlas.");
    expect(fact(named, 'Responsable des données')).toBe('Région Exemple');
    expect(fact(named, 'Base légale')).toBe("mission d'intérêt public");
    for (const right of ['accès', 'rectification', 'opposition', 'effacement']) {
      expect(section('Vos droits').textContent).toContain(`(${right})`);
    }
    within(section('Vos droits')).getByText(/^Un retrait est définitif/);
    expect(href('Adresser une plainte à la CNIL')).toBe('https://www.cnil.fr/fr/plaintes');
  });
});

describe('A visitor of the accessibility statement', () => {
  it('of a site without an audit reads « non conforme », why, and what is known', async () => {
    await openPage('/accessibilite', { ...FULL, accessibilityAudit: null });
    expect(section('État de conformité').textContent).toContain('Ce site est non conforme au RGAA 4.1.2');
    expect(section('État de conformité').textContent).toContain("Aucun audit n'a encore été fait");
    expect(screen.queryByText("Résultats de l'audit")).toBeNull();
    expect(mainText()).toContain('Nous vous indiquerons');
    expect(section('Contenus non accessibles').textContent).toContain("vrai lecteur d'écran");
    expect(section('Ce qui est vérifié par des programmes').textContent).toContain("Ce n'est pas un audit");
  });

  it('of an audited site reads its state, its rate, by whom, when, and what fails', async () => {
    await openPage('/accessibilite', FULL);
    const state = section('État de conformité');
    within(state).getByText(/^Ce site est partiellement conforme au RGAA 4\.1\.2/);
    expect(state.textContent).not.toContain('Aucun audit');
    expect(fact(state, 'Critères respectés')).toBe('72,5 %');
    expect(fact(state, 'Audit fait par')).toBe('Cabinet Exemple');
    expect(fact(state, "Date de l'audit")).toBe('5 octobre 2026');
    const failures = section('Contenus non accessibles');
    within(failures).getByText('Un tableau sans titre');
    within(failures).getByText('<b>Une image</b> sans texte');
  });

  it('is told where an audit found no failure', async () => {
    const found = { state: 'totale', rate: 100, failures: [] } as const;
    await openPage('/accessibilite', {
      ...FULL,
      accessibilityAudit: { ...FULL.accessibilityAudit!, ...found, failures: [] },
    });
    screen.getByText(/^Ce site est totalement conforme/);
    screen.getByText("L'audit n'a relevé aucun défaut.");
  });

  it('finds which site is concerned, where to complain, and of which version this is', async () => {
    await openPage('/accessibilite', FULL);
    screen.getByText(/porte sur le site Atlas des campus \(https:\/\/atlas\.exemple\.fr\)\. Éditeur du site : Région/);
    expect(href(/Défenseur des droits/)).toBe('https://www.defenseurdesdroits.fr/');
    expect(section('Voies de recours').textContent).toContain('Libre réponse 71120, 75342 Paris CEDEX 07');
    screen.getByText(`Déclaration établie d'après la version du ${longDate(REAL.edition)}.`);
  });

  it('of the project does not know its address, and promises no answer', async () => {
    await openPage('/accessibilite', NO_SITE);
    expect(mainText()).not.toContain('Nous vous indiquerons');
    screen.getByText(/Atlas des campus\. Son adresse : non renseignée\. Éditeur du site : non renseigné\./);
  });
});
