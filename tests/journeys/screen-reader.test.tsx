/**
 * What a screen reader says along the journeys that matter, whole, in recorded/: a change of a word is seen. It is a
 * simulation on a page without styles: what styles hide is spoken, and how a real reader groups phrases is not known.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { expectRecorded } from '../records.ts';
import { answer, REAL, renderApp, searchField, startApp, statusSays, travel, unreachable } from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';
import { inFrench } from './screen-reader-words.ts';

type Command = keyof typeof virtual.commands;

const FILIERE = 'Systèmes innovants, mécatronique';
const CAMPUS = 'Propulsions, matériaux et systèmes embarqués';
const CAMPUS_PATH = '/campus/propulsions-materiaux-systemes-embarques-normandie';

const REGIONS = ['bretagne', 'centre-val-de-loire', 'normandie', 'corse'];

/** The real campuses of a part of France: the simulator reads a page anew at each change, all of it. */
const HEARD: Dataset = {
  ...REAL,
  regions: REAL.regions.filter(({ id }) => REGIONS.includes(id)),
  academies: REAL.academies.filter(({ region }) => REGIONS.includes(region)),
  campuses: REAL.campuses.filter(({ region }) => REGIONS.includes(region)),
};

/** How long what follows an action is waited for, in milliseconds. */
const SETTLED_MS = 150;

/** No part of a page is longer than so many phrases: a walk that goes on has missed its end. */
const LONGEST_WALK = 400;

/** What has been heard so far, step by step. */
let transcript: string[] = [];
let heard = 0;

async function listen(title: string): Promise<void> {
  transcript = [`# ${title}`];
  heard = 0;
  await virtual.start({ container: document.body });
}

/** Writes down, under its title, what is said while the action lasts; the ends of groups are left out. */
async function step(title: string, action: () => Promise<unknown>): Promise<void> {
  await action();
  await act(() => new Promise((resolve) => setTimeout(resolve, SETTLED_MS)));
  const phrases = await virtual.spokenPhraseLog();
  const said = phrases.slice(heard).filter((phrase) => !/^end of (?!document)/.test(phrase));
  heard = phrases.length;
  transcript.push('', `## ${title}`, `[onglet : ${document.title}]`, ...said.map(inFrench));
}

/** Reads on until a phrase that begins so was said. */
async function readTo(beginning: string): Promise<void> {
  await walkTo(beginning, () => virtual.next());
}

/** Goes from one element of a kind to the next until one is said that begins so. */
async function goTo(beginning: string, command: Command): Promise<void> {
  await walkTo(beginning, () => virtual.perform(command));
}

async function walkTo(beginning: string, next: () => Promise<void>): Promise<void> {
  for (let steps = 0; steps < LONGEST_WALK; steps++) {
    await act(next);
    if ((await virtual.lastSpokenPhrase()).startsWith(beginning)) return;
  }
  throw new Error(`Nothing that is spoken begins with « ${beginning} ».`);
}

const realStyle = window.getComputedStyle.bind(window);
const knownStyles = new Map<string, CSSStyleDeclaration>();

/** Without style sheets, elements alike have the style of their kind; jsdom would compute it anew for each, slowly. */
function styleOfKind(element: Element): CSSStyleDeclaration {
  const kind = [element.localName, element.hasAttribute('hidden'), element.getAttribute('style')].join(' ');
  const known = knownStyles.get(kind);
  if (known) return known;
  const style = realStyle(element);
  knownStyles.set(kind, style);
  return style;
}

beforeEach(() => {
  // jsdom has none of it, and the simulator finds ids by it.
  vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, String.raw`\$&`) });
  window.getComputedStyle = styleOfKind;
});

afterEach(async () => {
  await virtual.stop();
  window.getComputedStyle = realStyle;
});

vi.setConfig({ testTimeout: 60_000 });

describe('A visitor who listens', () => {
  it('hears the way from home to a campus and back', async () => {
    await renderApp({ dataset: HEARD });
    await listen("De l'accueil à un campus, et retour");
    await step("Lire la page depuis le début, jusqu'à la recherche", () => readTo('combobox, Ville'));
    await step('Région suivante', () => act(() => virtual.perform('moveToNextRegion')));
    await step('Lire les filières', () => readTo(`checkbox, ${FILIERE}`));
    await step('Cocher la filière', () => virtual.act());
    await step('Titre suivant', () => goTo('heading, Résultats', 'moveToNextHeading'));
    await step('Lire les résultats', () => readTo('button, Télécharger'));
    await step('La carte, en mots', async () => {
      await goTo('heading, La carte en mots', 'moveToNextHeading');
      await readTo('contentinfo');
    });
    await step('Remonter au campus', () => goTo(`link, ${CAMPUS}`, 'moveToPreviousLink'));
    await step('Ouvrir le campus', () => virtual.act());
    await step('Lire son en-tête', () => readTo('button, Imprimer'));
    await step('De titre en titre', () => goTo('heading, Contact', 'moveToNextHeading'));
    // No further: names of persons are no matter for a record, from which nobody would take them out.
    await step('Lire le contact', () => readTo('heading, Référent'));
    await step('Échap', () => virtual.press('Escape'));
    await step('Précédent, dans le navigateur', () =>
      travel('back', `${CAMPUS_PATH}?filiere=systemes-innovants-mecatronique`),
    );
    expectRecorded('tests/journeys/recorded/main.txt', transcript.join('\n'));
  });

  it('hears why nothing was found, and the way out', async () => {
    await renderApp({ path: '/?territoire=bretagne', dataset: HEARD });
    await listen('Une recherche sans résultat, et comment en sortir');
    await step('Aller au premier champ', () => readTo('combobox, Métier'));
    await step('Coller « zzqx »', async () => {
      fireEvent.change(searchField(), { target: { value: 'zzqx' } });
      await statusSays('Aucun campus ne répond à tous ces critères. Retirez-en un, ou effacez les filtres.');
    });
    await step('Titre « Résultats »', () => goTo('heading, Résultats', 'moveToNextHeading'));
    await step('Lire ce qui est proposé', () => readTo('region, Carte'));
    await step('Remonter au retrait du mot, et le presser', async () => {
      await walkTo('button, Retirer « zzqx » :', () => virtual.previous());
      await virtual.act();
      await statusSays('5 campus');
    });
    expectRecorded('tests/journeys/recorded/empty.txt', transcript.join('\n'));
  });

  it('hears that the data did not come, and that they came at a second try', async () => {
    expectConsole(/campus\.json: TypeError: Failed to fetch/);
    let isCut = true;
    const data = answer(JSON.stringify(HEARD));
    startApp({ path: '/?territoire=bretagne', answers: { dataset: () => (isCut ? unreachable() : data()) } });
    await listen('Des données qui ne viennent pas, puis qui viennent');
    await step('Attendre', () => screen.findByRole('button', { name: 'Réessayer' }));
    await step('Lire le message', () => readTo('button, Réessayer'));
    isCut = false;
    await step('Réessayer', async () => {
      await virtual.act();
      await statusSays('5 campus');
    });
    expectRecorded('tests/journeys/recorded/error.txt', transcript.join('\n'));
  });
});
