/** Walks at random through the atlas: at each step, the screen is the one of the address. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { filiereLabel } from '../../src/domain/dataset.ts';
import { toggled, type Criteria } from '../../src/domain/criteria.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { CARDS, History, listedAt, nameOf, NO_CRITERIA, screenAt, type Screen } from './history-model.ts';
import { expectSound } from './oracle.ts';
import { publishedDataset } from './site-files.ts';

withBrowser();

/** ATLAS_SEED=… walks other ways, ATLAS_FUZZ_RUNS=… more of them. */
const SEED = Number(process.env['ATLAS_SEED'] ?? 20261126);
const WALKS = Number(process.env['ATLAS_FUZZ_RUNS'] ?? 6);
const isDrawnAnew = 'ATLAS_SEED' in process.env || 'ATLAS_FUZZ_RUNS' in process.env;
const STEPS_A_WALK = 25;

const FILIERES = ['tourisme-gastronomie', 'materiaux'];
const WORDS = ['avion', 'bois', 'licornologue', ''];
const PAGES = [
  ['/label', 'Le label'],
  ['/filieres', 'Filières'],
  ['/donnees', 'Données'],
] as const;

interface Step {
  name: string;
  /** Whether it can be done now. */
  when: (history: History) => boolean;
  /** Does it, and tells the model. */
  act: (history: History, atlas: Atlas) => Promise<void>;
}

const always = () => true;
const atList = (history: History) => history.isAtList;

/** A change of criteria by a press, which is a step of the history. */
function change(name: string, next: (now: Criteria) => Criteria, press: (atlas: Atlas) => Promise<void>): Step {
  return {
    name,
    when: atList,
    act: async (history, atlas) => {
      await press(atlas);
      history.go(history.with(next(history.criteria)));
    },
  };
}

function check(role: 'checkbox' | 'radio', name: RegExp) {
  return ({ page }: Atlas) => page.getByRole(role, { name }).click();
}

const dataset = publishedDataset();

function toggleFiliere(id: string): Step {
  const start = new RegExp(`^${filiereLabel(dataset, id)} \\(`);
  return change(`filière ${id}`, (now) => ({ ...now, filieres: toggled(now.filieres, id) }), check('checkbox', start));
}

const toggleAttested = change(
  'attested',
  (now) => ({ ...now, attestedOnly: !now.attestedOnly }),
  check('checkbox', /^Seulement les campus attestés/),
);

const chooseExcellence = change('excellence', (now) => ({ ...now, label: 'cmqe' }), check('radio', /excellence/));

const clear: Step = {
  name: 'clear',
  when: (history) => history.isAtList && screenAt(history.address).list!.chips.length > 0,
  act: async (history, atlas) => {
    await atlas.button('Effacer les filtres').first().click();
    history.go(history.with(NO_CRITERIA));
  },
};

function write(text: string): Step {
  return {
    name: `write « ${text} »`,
    when: atList,
    act: async (history, atlas) => {
      await atlas.box('Métier, mot-clé ou campus').fill(text);
      // Out of the box, whose suggestions would stand before the cards.
      await atlas.press('Tab');
      history.replace(history.with({ ...history.criteria, text }));
    },
  };
}

/** Opens one of the first cards, by its link. */
function open(at: number): Step {
  return {
    name: `open card ${at + 1}`,
    when: (history) => history.isAtList && listedAt(history.address).length > at,
    act: async (history, atlas) => {
      const id = listedAt(history.address)[at]!;
      await atlas.card(nameOf(id)).click();
      history.go(history.opening(id));
    },
  };
}

const close: Step = {
  name: 'close',
  when: (history) => history.openId !== null,
  act: async (history, atlas) => {
    await atlas.button('Fermer la fiche').click();
    history.go(history.opening(null));
  },
};

const escape: Step = {
  name: 'escape',
  when: (history) => history.openId !== null,
  act: async (history, atlas) => {
    await atlas.page.locator('h1:visible').focus();
    await atlas.press('Escape');
    history.go(history.opening(null));
  },
};

function follow(address: string, name: string): Step {
  return {
    name: `follow « ${name} »`,
    when: always,
    act: async (history, atlas) => {
      await atlas.page.getByRole('link', { name, exact: true }).first().click();
      history.go(address);
    },
  };
}

function move(by: 1 | -1): Step {
  return {
    name: by === 1 ? 'forward' : 'back',
    when: (history) => (by === 1 ? history.hasAfter : history.hasBefore),
    act: async (history, { page }) => {
      history.move(by);
      await (by === 1 ? page.goForward() : page.goBack());
    },
  };
}

const reload: Step = {
  name: 'reload',
  when: always,
  act: async (_, atlas) => {
    await atlas.page.reload();
    await atlas.settle();
  },
};

const STEPS: readonly Step[] = [
  ...FILIERES.map(toggleFiliere),
  toggleAttested,
  chooseExcellence,
  clear,
  ...WORDS.map(write),
  ...[0, 0, 2].map(open),
  close,
  escape,
  ...PAGES.map(([address, name]) => follow(address, name)),
  follow('/', 'Tous les campus'),
  ...[move(-1), move(-1), move(-1), move(1), move(1), reload],
];

/** In the page: what is on the screen. */
function readScreen(cards: number): Screen {
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
  const count = document.querySelector('#resultats')?.lastChild;
  const list = count && {
    count: count.textContent ?? '',
    first: [...document.querySelectorAll('.card-name')].slice(0, cards).map(textOf),
    chips: [...document.querySelectorAll('.chip')].map(textOf),
    text: document.querySelector<HTMLInputElement>('input[role=combobox]')!.value,
  };
  const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
  return {
    address: location.pathname + location.search,
    title: document.title,
    heading: headings.map(textOf).join(' | '),
    list: list ?? null,
  };
}

/** Waits for the screen of an address; `done` tells how the walk came there. */
async function expectScreenOf(address: string, { page }: Atlas, done: readonly string[]): Promise<void> {
  await expect
    .poll(() => page.evaluate(readScreen, CARDS), { interval: 20, message: done.join(', ') })
    .toEqual(screenAt(address));
}

/** One walk in a tab of its own; each number chooses among what can be done then. Returns the names of the steps. */
async function walk(choices: readonly number[], atlas: Atlas): Promise<string[]> {
  const tab = await atlas.beside('/');
  const history = new History();
  const done: string[] = [];
  for (const choice of choices) {
    const possible = STEPS.filter(({ when }) => when(history));
    const { name, act } = possible[choice % possible.length]!;
    done.push(name);
    await act(history, tab);
    await expectScreenOf(history.address, tab, done);
  }
  await tab.page.close();
  return done;
}

fault(
  30,
  async () => {
    const atlas = await visit('/');
    const done = new Set<string>();
    const choices = fc.noBias(fc.array(fc.nat(), { minLength: STEPS_A_WALK, maxLength: STEPS_A_WALK }));
    await fc.assert(
      fc.asyncProperty(choices, async (chosen) => {
        for (const name of await walk(chosen, atlas)) done.add(name);
      }),
      { seed: SEED, numRuns: WALKS, endOnFailure: true },
    );
    await expectSound(atlas, 'list');
    // By another seed, or in one walk, some may not come.
    if (!isDrawnAnew) expect(STEPS.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([]);
  },
  `${WALKS} chemins de ${STEPS_A_WALK} pas, graine ${SEED}`,
);
