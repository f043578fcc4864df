import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../../tests/builders.ts';
import { LABELS, LEVELS } from '../domain/campus.ts';
import { NO_CRITERIA, type Criteria } from '../domain/criteria.ts';
import { formatViewState, parseViewState, vocabularyOf, type ViewState } from './view-state.ts';

const vocabulary = vocabularyOf(aDataset());
const HOME: ViewState = { criteria: NO_CRITERIA, screen: 'list', mapView: null };

const parse = (search: string) => parseViewState(search, vocabulary);
const asking = (criteria: Partial<Criteria>): ViewState => ({ ...HOME, criteria: { ...NO_CRITERIA, ...criteria } });

/** As parse gives it: no half of a pair, nothing unseen, not only spaces, at most 200 units. */
const anySearchText = fc
  .string({ unit: 'binary', maxLength: 100 })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').slice(0, 200))
  .filter((text) => text === '' || text.trim() !== '')
  .filter((text) => !/\p{Surrogate}/u.test(text));

const anyMapView = fc
  .record({
    lat: fc.integer({ min: -850, max: 850 }),
    lng: fc.integer({ min: -1800, max: 1800 }),
    zoom: fc.integer({ min: 0, max: 190 }),
  })
  .map(({ lat, lng, zoom }) => ({ lat: lat / 10, lng: lng / 10, zoom: zoom / 10 }));

const anyState: fc.Arbitrary<ViewState> = fc.record({
  criteria: fc.record({
    text: anySearchText,
    filieres: fc.subarray([...vocabulary.filieres]),
    label: fc.constantFrom(...LABELS, null),
    territories: fc.subarray([...vocabulary.territories]),
    levels: fc.subarray([...LEVELS]),
    attestedOnly: fc.boolean(),
    place: fc.constantFrom(
      null,
      '45234',
      '2A004',
      '97411',
      'dep-45',
      'dep-2a',
      'normandie',
      '47.9,1.91',
      '-20.88,55.45',
    ),
    radiusKm: fc.constant(null),
    order: fc.constantFrom(null, 'relevance', 'distance', 'name'),
  }),
  screen: fc.constantFrom('list', 'map'),
  mapView: fc.option(anyMapView),
});

describe('each parameter', () => {
  it.each<[string, ViewState]>([
    ['q=cuir', asking({ text: 'cuir' })],
    ['q=m%C3%A9tiers+d%27art', asking({ text: "métiers d'art" })],
    ['q=a%26b%3Dc%2Bd%25', asking({ text: 'a&b=c+d%' })],
    ['q=a,b', asking({ text: 'a,b' })],
    ['q=%252C', asking({ text: '%2C' })],
    ['filiere=materiaux', asking({ filieres: ['materiaux'] })],
    ['filiere=materiaux&filiere=tourisme-gastronomie', asking({ filieres: ['materiaux', 'tourisme-gastronomie'] })],
    ['label=cmq', asking({ label: 'cmq' })],
    ['label=cmqe', asking({ label: 'cmqe' })],
    ['territoire=normandie', asking({ territories: ['normandie'] })],
    ['territoire=guyane&territoire=orleans-tours', asking({ territories: ['guyane', 'orleans-tours'] })],
    ['niveau=cap', asking({ levels: ['cap'] })],
    ['niveau=bac-pro&niveau=licence-pro', asking({ levels: ['bac-pro', 'licence-pro'] })],
    ['statut=atteste', asking({ attestedOnly: true })],
    ['tri=nom', asking({ order: 'name' })],
    ['tri=pertinence', asking({ order: 'relevance' })],
    ['lieu=45234', asking({ place: '45234' })],
    ['lieu=45234&rayon=50&tri=distance', asking({ place: '45234', radiusKm: 50, order: 'distance' })],
    ['lieu=dep-45', asking({ place: 'dep-45' })],
    ['lieu=47,1', asking({ place: '47,1' })],
    ['lieu=85,180', asking({ place: '85,180' })],
    ['lieu=-85,-180', asking({ place: '-85,-180' })],
    ['lieu=47.9,1.91&rayon=200', asking({ place: '47.9,1.91', radiusKm: 200 })],
    ['vue=carte', { ...HOME, screen: 'map' }],
    ['carte=47.9,1.9,8', { ...HOME, mapView: { lat: 47.9, lng: 1.9, zoom: 8 } }],
    ['carte=-17.5,-149.6,7.5', { ...HOME, mapView: { lat: -17.5, lng: -149.6, zoom: 7.5 } }],
    ['carte=0,0,0', { ...HOME, mapView: { lat: 0, lng: 0, zoom: 0 } }],
  ])('%s is read, and written back letter by letter', (address, state) => {
    expect(parse(address)).toEqual(state);
    expect(parse(`?${address}`)).toEqual(state);
    expect(formatViewState(state)).toBe(address);
  });

  it('has one place, whatever the order in which it came', () => {
    const canonical =
      'q=cuir&filiere=materiaux&label=cmqe&territoire=normandie&niveau=bts&statut=atteste&tri=nom&vue=carte&carte=47.9,1.9,8';
    const turned = canonical.split('&').reverse().join('&');
    expect(formatViewState(parse(turned))).toBe(canonical);
  });

  it.each([
    ['filiere=tourisme-gastronomie&filiere=materiaux', 'filiere=materiaux&filiere=tourisme-gastronomie'],
    ['territoire=orleans-tours&territoire=guyane', 'territoire=guyane&territoire=orleans-tours'],
    ['niveau=doctorat&niveau=cap', 'niveau=cap&niveau=doctorat'],
    ['filiere=materiaux&filiere=materiaux', 'filiere=materiaux'],
    ['label=cmq&label=cmqe', 'label=cmq'],
    ['q=premier&q=second', 'q=premier'],
    ['carte=1,2,3&carte=4,5,6', 'carte=1,2,3'],
  ])('%s heals to %s', (address, healed) => {
    expect(formatViewState(parse(address))).toBe(healed);
  });
});

describe('defaults', () => {
  it('are never written', () => {
    expect(formatViewState(HOME)).toBe('');
    expect(formatViewState(asking({ text: '   ' }))).toBe('');
  });

  it.each([
    '',
    '?',
    'q=',
    'q=%20%20',
    'filiere=',
    'label=',
    'tri=alea',
    'rayon=50',
    'lieu=Paris',
    'lieu=91,0',
    'lieu=dep-1234',
    'lieu=x45234',
    'lieu=45234x',
    'lieu=45,180.01',
    'lieu=45,-181',
    'lieu=85.01,0',
    'vue=liste',
    'statut=tous',
    'statut=to-verify',
    'statut=',
    'carte=',
    'utm_source=lettre',
  ])('are what %j says, and it heals to nothing', (address) => {
    expect({ ...parse(address), criteria: { ...parse(address).criteria, text: '' } }).toEqual(HOME);
    expect(formatViewState(parse(address))).toBe('');
  });

  it.each([
    'filiere=bois',
    'territoire=atlantide',
    'niveau=bac',
    'label=CMQ',
    'label=or',
    'Q=cuir',
    'tri=NOM',
    'vue=map',
  ])('stand where %s is not known', (address) => {
    expect(parse(address)).toEqual(HOME);
  });

  it('take nothing from the known values beside them', () => {
    expect(parse('filiere=bois&filiere=materiaux&niveau=x&niveau=bts&x=1')).toEqual(
      asking({ filieres: ['materiaux'], levels: ['bts'] }),
    );
  });
});

describe('a text', () => {
  it('is cut after two hundred units', () => {
    expect(parse(`q=${'a'.repeat(201)}`)).toEqual(asking({ text: 'a'.repeat(200) }));
  });

  it('keeps no half of a pair, and no mark that turns the reading direction', () => {
    expect(parse(`q=${'a'.repeat(199)}😀`).criteria.text).toBe(`${'a'.repeat(199)}\uFFFD`);
    expect(parse('q=%E2%80%AEbois%E2%81%A9 ').criteria.text).toBe('bois ');
  });
});

describe('where the map is', () => {
  it.each([
    '1,2',
    '1,2,3,4',
    'a,2,3',
    '1,2,3x',
    'x1,2,3',
    '1.1234567,2,3',
    '85.1,0,3',
    '-85.1,0,3',
    '0,180.1,3',
    '0,-180.1,3',
    '0,0,19.1',
    '0,0,-1',
  ])('is not understood: carte=%s', (value) => {
    expect(parse(`carte=${value}`)).toEqual(HOME);
  });

  it.each(['1.123456,2,3', '85,180,19', '-85,-180,0'])('is understood: carte=%s', (value) => {
    expect(Object.values(parse(`carte=${value}`).mapView!).join()).toBe(value);
  });

  it.each([
    [{ lat: 47.123456, lng: 1.987654, zoom: 0 }, '47.1,2,0'],
    [{ lat: 47.123456, lng: 1.987654, zoom: 3 }, '47.1,2,3'],
    [{ lat: 47.123456, lng: 1.987654, zoom: 8.04 }, '47.123,1.988,8'],
    [{ lat: 47.123456, lng: 1.987654, zoom: 13 }, '47.12346,1.98765,13'],
    [{ lat: 47.123456, lng: 1.987654, zoom: 19 }, '47.12346,1.98765,19'],
    [{ lat: 89, lng: 180, zoom: 2 }, '85,180,2'],
    [{ lat: -89, lng: -180, zoom: 2 }, '-85,-180,2'],
    [{ lat: 0, lng: 190, zoom: 2 }, '0,-170,2'],
    [{ lat: 0, lng: -200, zoom: 2 }, '0,160,2'],
    [{ lat: 0, lng: 725, zoom: 2 }, '0,5,2'],
  ])('%j is written as finely as a pixel is, and on the globe: %s', (mapView, value) => {
    expect(formatViewState({ ...HOME, mapView })).toBe(`carte=${value}`);
  });
});

describe('the pair', () => {
  it('gives every valid view back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(formatViewState(state))).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('writes for a view whose values were chosen in any order an address that says the same', () => {
    fc.assert(
      fc.property(anyState, ({ criteria, ...rest }) => {
        const turned = {
          ...criteria,
          filieres: [...criteria.filieres].reverse(),
          levels: [...criteria.levels].reverse(),
        };
        expect(parse(formatViewState({ criteria: turned, ...rest }))).toEqual({ criteria, ...rest });
      }),
    );
  });
});

describe('the vocabulary', () => {
  it('has each territory once, régions first, and the filières in file order', () => {
    expect(vocabulary.territories).toEqual([
      'centre-val-de-loire',
      'normandie',
      'nouvelle-aquitaine',
      'guyane',
      'orleans-tours',
      'bordeaux',
      'limoges',
    ]);
    expect(vocabulary.filieres).toEqual(['alimentaire-agroalimentaire', 'materiaux', 'tourisme-gastronomie']);
  });
});
