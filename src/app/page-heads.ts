/** Every page that the build writes, and what its head says. */
import { filieresOf, successorOf, type Campus } from '../domain/campus.ts';
import { filiereLabel, shownCampuses, type Dataset } from '../domain/dataset.ts';
import { formerAddresses } from '../domain/former-addresses.ts';
import { territoryOf } from '../domain/territory-facts.ts';
import { territoriesOf, territoryIds } from '../domain/territory.ts';
import { placeInShort, territoryNames } from '../texts/common-texts.ts';
import { hallTexts } from '../texts/explore-texts.ts';
import { headTexts } from '../texts/head-texts.ts';
import { notFoundTexts, pageTitles } from '../texts/page-titles.ts';
import { tableTexts } from '../texts/table-texts.ts';
import { territoryInWords } from '../texts/territory-words.ts';
import { campusPlace, filierePath, PAGE_PATHS, TABLE_PATH, territoryPath, type PageName } from '../url/paths.ts';
import { CONTENT_PAGES } from './content-pages.ts';

/** One page to write. */
export interface Page {
  /** Its path in the site, without a final "/". */
  path: string;
  /** The level-1 heading, and the last step of the way to it. */
  name: string;
  title: string;
  description: string;
  /** The campus, filière or territory that it is about, or null. */
  about: { kind: 'campus' | 'filiere' | 'territory'; id: string } | null;
  /** The pages above it, from the home page down: names and paths. */
  ways: readonly { name: string; path: string }[];
  /** The files of its code, as the manifest names them; none where the first scripts hold it. */
  modules: readonly string[];
  /** The page that holds it now; its own text says so, and search engines are sent there. */
  movedTo: string | null;
  isListed: boolean;
}

const HOME = { name: hallTexts.homeTitle, path: '/' };
const PLAIN = { about: null, ways: [HOME], modules: [], movedTo: null, isListed: true } as const;

/** Every page of the site, home first; the page for what is not found is the one at NOT_FOUND. */
export function pagesOf(dataset: Dataset): Page[] {
  return [
    {
      ...PLAIN,
      name: hallTexts.homeTitle,
      title: hallTexts.homeTitle,
      path: '/',
      ways: [],
      description: headTexts.home(shownCampuses(dataset).length),
    },
    ...campusPages(dataset),
    ...movedPages(dataset),
    ...filierePages(dataset),
    ...territoryPages(dataset),
    {
      ...PLAIN,
      ...named(tableTexts.title('region')),
      path: TABLE_PATH,
      description: headTexts.table,
      modules: ['src/app/TablePage.tsx'],
    },
    ...(Object.keys(PAGE_PATHS) as PageName[]).map((name) => ({
      ...PLAIN,
      ...named(pageTitles[name]),
      path: PAGE_PATHS[name],
      description: name === 'data' ? headTexts.data(dataset.edition) : headTexts[name],
      modules: modulesOf(PAGE_PATHS[name]),
    })),
    {
      ...PLAIN,
      ...named(notFoundTexts.title),
      path: NOT_FOUND,
      description: headTexts.notFound,
      modules: modulesOf(NOT_FOUND),
      isListed: false,
    },
  ];
}

/** Where the page for what is not found is written: "/404.html". */
export const NOT_FOUND = '/404';

function named(name: string) {
  return { name, title: hallTexts.titleWith(name) };
}

/** The code of a content page: that of their frame, and its own. */
function modulesOf(pattern: string): string[] {
  return [
    'src/app/ContentPages.tsx',
    ...CONTENT_PAGES.flatMap((page) => (page.pattern === pattern ? page.module : [])),
  ];
}

function campusPages(dataset: Dataset): Page[] {
  return shownCampuses(dataset).map((campus) => {
    const filiere = filiereLabel(dataset, campus.filiere);
    return {
      ...PLAIN,
      ...named(campus.name),
      path: campusPlace(campus.id, '').pathname,
      description: headTexts.campus(campus, filiere, placeInShort(campus, territoryNames(dataset, campus))),
      about: { kind: 'campus', id: campus.id },
      modules: ['src/app/CampusFacts.tsx'],
      ways: [HOME, { name: filiere, path: filierePath(campus.filiere) }],
    };
  });
}

/** The former addresses of campuses: merged ones, and those of their former names. */
function movedPages(dataset: Dataset): Page[] {
  const byId = new Map(dataset.campuses.map((campus) => [campus.id, campus]));
  const merged = dataset.campuses.flatMap((campus) => {
    const successor = successorOf(campus, byId);
    return successor ? [[campus.id, successor.id] as const] : [];
  });
  return [...merged, ...formerAddresses(dataset)].map(([from, to]) => ({
    ...PLAIN,
    ...named(byId.get(to)?.name ?? to),
    path: campusPlace(from, '').pathname,
    description: headTexts.movedTo,
    movedTo: campusPlace(to, '').pathname,
    isListed: false,
  }));
}

function filierePages(dataset: Dataset): Page[] {
  const shown = shownCampuses(dataset);
  return dataset.filieres.map(({ id, label }) => ({
    ...PLAIN,
    ...named(label),
    path: filierePath(id),
    description: headTexts.filiere(label, shown.filter((campus) => filieresOf(campus).includes(id)).length),
    about: { kind: 'filiere', id },
    ways: [HOME, { name: pageTitles.filieres, path: PAGE_PATHS.filieres }],
    modules: modulesOf(`${PAGE_PATHS.filieres}/:id`),
  }));
}

/** How long a description may be that search engines show whole, in letters. */
const DESCRIPTION_LETTERS = 200;

/** What the map of a territory shows, in words; null where it shows nothing. */
function wordsOf(dataset: Dataset, id: string, shown: readonly Campus[]): string | null {
  const territory = territoryOf(dataset, id);
  const inside = shown.filter((campus) => territoriesOf(campus).includes(id));
  return territory && inside.length > 0 ? territoryInWords(dataset, territory, inside, DESCRIPTION_LETTERS) : null;
}

function territoryPages(dataset: Dataset): Page[] {
  const shown = shownCampuses(dataset);
  const pattern = `${PAGE_PATHS.territories}/:id`;
  const headingOf = CONTENT_PAGES.find((page) => page.pattern === pattern)?.headingOf;
  return [...territoryIds(dataset)].map((id) => {
    const name = headingOf?.(dataset, id) ?? id;
    return {
      ...PLAIN,
      ...named(name),
      path: territoryPath(id),
      description: headTexts.territory(name, wordsOf(dataset, id, shown)),
      about: { kind: 'territory', id },
      ways: [HOME, { name: pageTitles.territories, path: PAGE_PATHS.territories }],
      modules: modulesOf(pattern),
    };
  });
}
