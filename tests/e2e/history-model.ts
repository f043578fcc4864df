/**
 * A model of the visitor's history, for walks at random: what each act does to it, and what the screen shows at each of
 * its addresses. The screen is told from the data by the pure functions, or read in the written page; never asked of the
 * running application.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPath, matchPath } from 'react-router-dom';
import { activeCriteria } from '../../src/domain/active-criteria.ts';
import { indexCampuses } from '../../src/domain/campus-index.ts';
import { NO_CRITERIA, selectCampuses, type Criteria } from '../../src/domain/criteria.ts';
import { filiereLabel } from '../../src/domain/dataset.ts';
import { parseTrades } from '../../src/domain/trades.ts';
import { criterionName } from '../../src/texts/answer-texts.ts';
import { hallTexts, listTexts } from '../../src/texts/explore-texts.ts';
import { CAMPUS_PATTERN, campusPlace, homePlace, type Place } from '../../src/url/paths.ts';
import { formatViewState, parseViewState, vocabularyOf } from '../../src/url/view-state.ts';
import { publishedDataset, SITE, writtenPages } from './site-files.ts';

/** What a visitor sees of an address; the list is null on a page of text. */
export interface Screen {
  address: string;
  title: string;
  heading: string;
  list: { count: string; first: string[]; chips: string[]; text: string } | null;
}

/** How many cards of a list are compared. */
export const CARDS = 5;

const dataset = publishedDataset();
const vocabulary = vocabularyOf(dataset);
const trades = parseTrades(JSON.parse(readFileSync(join(SITE, 'data/v1/trades.json'), 'utf8')));
if (trades.kind === 'malformed') throw new Error(`${SITE}/data/v1/trades.json: ${trades.problem}`);
const index = indexCampuses(dataset, trades.trades);
const written = new Map(writtenPages().map((page) => [page.path, page]));
const HOME_HEADING = hallTexts.heading;
const NAME_OF = {
  filiere: (id: string) => filiereLabel(dataset, id),
  territory: (id: string) => id,
  place: (key: string) => key,
};

/** The history of one tab, as the visitor's acts must make it. */
export class History {
  private readonly entries = ['/'];
  private at = 0;

  get address(): string {
    return this.entries[this.at]!;
  }

  get hasBefore(): boolean {
    return this.at > 0;
  }

  get hasAfter(): boolean {
    return this.at < this.entries.length - 1;
  }

  /** Whether the list, its search and its filters are on the screen. */
  get isAtList(): boolean {
    return isOfList(this.address);
  }

  /** The campus that is open, or null. */
  get openId(): string | null {
    return openIdOf(this.address);
  }

  get criteria(): Criteria {
    return criteriaOf(this.address);
  }

  /** A step of its own; a link to where the visitor is makes none. */
  go(address: string): void {
    if (address === this.address) return;
    this.entries.splice(++this.at, Infinity, address);
  }

  replace(address: string): void {
    this.entries[this.at] = address;
  }

  move(by: 1 | -1): void {
    this.at += by;
  }

  /** This address with other criteria. */
  with(criteria: Criteria): string {
    return addressOf(this.openId, criteria);
  }

  /** This view with a campus open, or with none. */
  opening(id: string | null): string {
    return addressOf(id, this.criteria);
  }
}

/** The ids of the campuses in the list of an address, in its order. */
export function listedAt(address: string): string[] {
  return selectCampuses(index, criteriaOf(address)).map(({ id }) => id);
}

export function nameOf(id: string): string {
  return index.byId.get(id)!.name;
}

/** What stands on the screen at an address. */
export function screenAt(address: string): Screen {
  if (!isOfList(address)) {
    const { document } = written.get(address)!;
    return { address, title: document.title, heading: document.querySelector('h1')!.textContent, list: null };
  }
  const criteria = criteriaOf(address);
  const found = listedAt(address).map(nameOf);
  const active = activeCriteria(criteria);
  const openId = openIdOf(address);
  const count = listTexts.status(found.length);
  const subject = openId === null ? (active.length === 0 ? null : count) : nameOf(openId);
  return {
    address,
    title: subject === null ? hallTexts.homeTitle : hallTexts.titleWith(subject),
    heading: openId === null ? HOME_HEADING : nameOf(openId),
    list: {
      count,
      first: found.slice(0, CARDS),
      chips: active.map((criterion) => criterionName(criterion, NAME_OF)),
      text: criteria.text,
    },
  };
}

/** Nothing is asked for. */
export { NO_CRITERIA };

function isOfList(address: string): boolean {
  const { pathname } = partsOf(address);
  return pathname === '/' || openIdOf(address) !== null;
}

function openIdOf(address: string): string | null {
  return matchPath(CAMPUS_PATTERN, partsOf(address).pathname)?.params.id ?? null;
}

function criteriaOf(address: string): Criteria {
  return parseViewState(partsOf(address).search, vocabulary).criteria;
}

function addressOf(id: string | null, criteria: Criteria): string {
  const search = formatViewState({ criteria, screen: 'list', mapView: null });
  // The values stand in one order, whatever the order of the presses.
  const query = formatViewState(parseViewState(search, vocabulary));
  return createPath(id === null ? homePlace(query) : campusPlace(id, query));
}

function partsOf(address: string): Place {
  const { pathname, search } = new URL(address, 'http://localhost');
  return { pathname, search };
}
