/** Where an address comes to rest, told from the routes and the data: what the screen and the address bar are held to. */
import { createPath, matchRoutes } from 'react-router-dom';
import { successorOf } from '../src/domain/campus.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { addressToday } from '../src/domain/former-addresses.ts';
import { territoryIds } from '../src/domain/territory.ts';
import { CAMPUS_PATTERN, campusPlace, filierePath, homePlace, PAGE_PATHS, TABLE_PATH } from '../src/url/paths.ts';
import { tablePlace, territoryPath, type Place } from '../src/url/paths.ts';
import { formatTableState, parseTableState } from '../src/url/table-state.ts';
import { formatViewState, parseViewState, vocabularyOf } from '../src/url/view-state.ts';

interface Route {
  path: string;
  place: (id: string, search: string) => Place | null;
}

/** A function from an address to its canonical form, path and query; null for one that leads nowhere. */
export function canonicalAddresses(dataset: Dataset): (url: URL) => string | null {
  const routes = routesOf(dataset);
  return ({ pathname, search }) => {
    const [match] = matchRoutes(routes, { pathname, search }) ?? [];
    const place = match?.route.place(match.params['id'] ?? '', search) ?? null;
    return place && createPath(place);
  };
}

function routesOf(dataset: Dataset): Route[] {
  const vocabulary = vocabularyOf(dataset);
  const view = (search: string) => formatViewState(parseViewState(search, vocabulary));
  const lead = leaderOf(dataset);
  const filieres = new Set(vocabulary.filieres);
  const territories = territoryIds(dataset);
  const page = (pathname: string): Place => ({ pathname, search: '' });
  const known = (ids: ReadonlySet<string>, id: string, pathOf: (id: string) => string) => {
    const found = [id, id.toLowerCase()].find((one) => ids.has(one));
    return found === undefined ? null : page(pathOf(found));
  };
  return [
    { path: '/', place: (_, search) => homePlace(view(search)) },
    { path: '/campus', place: () => homePlace('') },
    { path: CAMPUS_PATTERN, place: (id, search) => campusPlace(lead(id), view(search)) },
    {
      path: TABLE_PATH,
      place: (_, search) => tablePlace(formatTableState(parseTableState(search, vocabulary))),
    },
    ...Object.values(PAGE_PATHS).map((path) => ({ path, place: () => page(path) })),
    { path: `${PAGE_PATHS.filieres}/:id`, place: (id) => known(filieres, id, filierePath) },
    { path: `${PAGE_PATHS.territories}/:id`, place: (id) => known(territories, id, territoryPath) },
  ];
}

/** The id that a campus's address leads on to: its own in small letters, the successor of a merged one, the campus that bore a name. */
function leaderOf(dataset: Dataset): (id: string) => string {
  const byId = new Map(dataset.campuses.map((campus) => [campus.id, campus]));
  return (id) => {
    const today = byId.has(id) ? id : (addressToday(dataset, id) ?? id);
    const campus = byId.get(today);
    return (campus && successorOf(campus, byId)?.id) ?? today;
  };
}
