/**
 * What the address says, and how it is said: parse and format are a pair, and no other file knows a parameter's name.
 *
 * Defaults are never written; what is not understood is dropped, and useCanonicalAddress.ts heals the address.
 */
import { LABELS, LEVELS } from '../domain/campus.ts';
import { type BriefDataset } from '../domain/dataset.ts';
import { NO_CRITERIA, ORDERS, type Criteria, type Order } from '../domain/criteria.ts';
import { MAX_ZOOM, type MapView } from '../domain/geo.ts';
import { territoryIds } from '../domain/territory.ts';

/** Everything that an address carries beside its path. */
export interface ViewState {
  criteria: Criteria;
  /** What a phone shows; a wide screen shows both. */
  screen: 'list' | 'map';
  /** Where the visitor has moved the map to; null: where it opens by itself. */
  mapView: MapView | null;
}

/** The values that an address may name, in the order in which they are written. */
export interface Vocabulary {
  filieres: readonly string[];
  territories: readonly string[];
}

const PARAMETERS = {
  text: 'q',
  filieres: 'filiere',
  label: 'label',
  territories: 'territoire',
  levels: 'niveau',
  status: 'statut',
  place: 'lieu',
  radius: 'rayon',
  order: 'tri',
  screen: 'vue',
  mapView: 'carte',
} as const;

/** The parameter of the text, for the form that a page without its scripts sends. */
export const TEXT_PARAMETER = PARAMETERS.text;

const ATTESTED = 'atteste';
const ORDER_WORDS: Record<Order, string> = { relevance: 'pertinence', distance: 'distance', name: 'nom' };
/** The radii that can be chosen, km. */
export const RADII_KM = [25, 50, 100, 200] as const;
const MAP_SCREEN = 'carte';
/** Longer searches are cut: no name in the atlas comes near. */
const MAX_TEXT_LENGTH = 200;
const MAX_LATITUDE = 85;

/** The vocabulary of a dataset. */
export function vocabularyOf(dataset: BriefDataset): Vocabulary {
  return { filieres: dataset.filieres.map(({ id }) => id), territories: [...territoryIds(dataset)] };
}

/** Reads a query string (with or without its "?"). Never fails: what it does not understand, it leaves out. */
export function parseViewState(search: string, vocabulary: Vocabulary): ViewState {
  const query = new URLSearchParams(search);
  const label = query.get(PARAMETERS.label);
  return {
    criteria: {
      text: readable((query.get(PARAMETERS.text) ?? '').slice(0, MAX_TEXT_LENGTH)),
      filieres: known(query.getAll(PARAMETERS.filieres), vocabulary.filieres),
      label: LABELS.find((candidate) => candidate === label) ?? NO_CRITERIA.label,
      territories: known(query.getAll(PARAMETERS.territories), vocabulary.territories),
      levels: known(query.getAll(PARAMETERS.levels), LEVELS),
      attestedOnly: query.get(PARAMETERS.status) === ATTESTED,
      ...parsePlace(query, vocabulary),
      order: ORDERS.find((order) => ORDER_WORDS[order] === query.get(PARAMETERS.order)) ?? NO_CRITERIA.order,
    },
    screen: query.get(PARAMETERS.screen) === MAP_SCREEN ? 'map' : 'list',
    mapView: parseMapView(query.get(PARAMETERS.mapView)),
  };
}

/** Writes the query string, without "?"; empty where all is by default. Values come in one canonical order. */
export function formatViewState({ criteria, screen, mapView }: ViewState): string {
  const query = new URLSearchParams();
  if (criteria.text.trim() !== '') query.set(PARAMETERS.text, criteria.text);
  criteria.filieres.forEach((id) => query.append(PARAMETERS.filieres, id));
  if (criteria.label !== null) query.set(PARAMETERS.label, criteria.label);
  criteria.territories.forEach((id) => query.append(PARAMETERS.territories, id));
  criteria.levels.forEach((level) => query.append(PARAMETERS.levels, level));
  if (criteria.attestedOnly) query.set(PARAMETERS.status, ATTESTED);
  if (criteria.place !== null) query.set(PARAMETERS.place, criteria.place);
  if (criteria.radiusKm !== null) query.set(PARAMETERS.radius, String(criteria.radiusKm));
  if (criteria.order !== null) query.set(PARAMETERS.order, ORDER_WORDS[criteria.order]);
  if (screen === 'map') query.set(PARAMETERS.screen, MAP_SCREEN);
  if (mapView) query.set(PARAMETERS.mapView, formatMapView(mapView));
  // A comma needs no escape in a query, and "carte=47.9,1.9,8" can be read by a person.
  return query.toString().replace(/%2C/g, ',');
}

/** The known values among those given, once each, in the vocabulary's order. */
function known<T extends string>(values: readonly string[], vocabulary: readonly T[]): T[] {
  return vocabulary.filter((value) => values.includes(value));
}

/** What is no letter and shows none: controls, and marks that turn the reading direction. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * Half of a surrogate pair cannot be written back into an address: it becomes the replacement character. What nobody can
 * see is left out: a text of nothing else would be a chip without words, and a mark that turns the direction would turn
 * the words around it too. Lines and tabs part words, as spaces do.
 */
function readable(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** An INSEE code, a département, two decimals at most of latitude and longitude; territory slugs come by vocabulary. */
const PLACE_KEYS = /^(\d{5}|2[AB]\d{3}|dep-(\d{2,3}|2[ab])|-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?)$/;

/** A radius means nothing without a place. */
function parsePlace(query: URLSearchParams, { territories }: Vocabulary): Pick<Criteria, 'place' | 'radiusKm'> {
  const value = query.get(PARAMETERS.place) ?? '';
  const [lat = 0, lng = 0] = value.includes(',') ? value.split(',').map(Number) : [];
  const isOnGlobe = Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180;
  const isKnown = territories.includes(value) || (PLACE_KEYS.test(value) && isOnGlobe);
  if (!isKnown) return { place: null, radiusKm: null };
  const radius = query.get(PARAMETERS.radius);
  return { place: value, radiusKm: RADII_KM.find((km) => String(km) === radius) ?? null };
}

/** "47.9,1.9,8" to a view; null unless there are three plain numbers on the globe (NaN would never heal). */
function parseMapView(value: string | null): MapView | null {
  const parts = value?.split(',') ?? [];
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part))) return null;
  const [lat, lng, zoom] = parts.map(Number) as [number, number, number];
  const isOnGlobe = Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= MAX_ZOOM;
  return isOnGlobe ? { lat, lng, zoom } : null;
}

/**
 * As many decimals as a pixel is worth at that zoom, at most five (about a metre). A map moved beyond the edge of the
 * world is written as the place that it shows, so that it can be read again.
 */
function formatMapView(view: MapView): string {
  const zoom = Number(view.zoom.toFixed(1));
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, view.lat));
  const lng = Math.abs(view.lng) <= 180 ? view.lng : view.lng - 360 * Math.round(view.lng / 360);
  const decimals = Math.min(5, Math.max(1, Math.ceil(zoom / 3)));
  return [Number(lat.toFixed(decimals)), Number(lng.toFixed(decimals)), zoom].join(',');
}
