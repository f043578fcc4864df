import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDataset } from '../../tests/builders.ts';
import { mercatorX, mercatorY, type MapView } from '../domain/geo.ts';
import { formatViewState, parseViewState, vocabularyOf } from './view-state.ts';

const vocabulary = vocabularyOf(aDataset());
const parse = (search: string) => parseViewState(search, vocabulary);
const heal = (search: string) => formatViewState(parse(search));
const HOME = parse('');

const PARAMETERS = ['q', 'filiere', 'label', 'territoire', 'niveau', 'statut', 'tri', 'vue', 'carte'];
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const anyNumber = fc.oneof(
  fc.double().map(String),
  fc.double({ min: -200, max: 200 }).map((value) => value.toFixed(6)),
  fc.constantFrom('', '-0', '00', '1e3', 'NaN', 'Infinity', '0x10', ' 1', '٣'),
);
const anyValue = fc.oneof(
  anyUnits,
  fc.array(anyNumber, { maxLength: 4 }).map((numbers) => numbers.join(',')),
  fc
    .tuple(
      fc.integer({ min: -95, max: 95 }),
      fc.integer({ min: -190, max: 190 }),
      fc.double({ min: 0, max: 20, noNaN: true }),
    )
    .map(([lat, lng, zoom]) => `${lat + 0.123456},${lng + 0.654321},${zoom.toFixed(2)}`),
  fc.constantFrom(...vocabulary.filieres, ...vocabulary.territories, 'cmq', 'bts', 'atteste', 'nom', 'carte'),
  fc.string({ unit: 'grapheme', minLength: 150, maxLength: 250 }),
);
const anyAddress = fc.oneof(
  anyUnits,
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), anyUnits), anyValue))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  fc
    .array(fc.tuple(fc.constantFrom(...PARAMETERS), anyValue))
    .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()),
);

describe('an odd address', () => {
  it('never fails, and is healed by the first write', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const healed = heal(address);
        expect(heal(healed)).toBe(healed);
        expect(parse(healed).criteria).toEqual({ ...parse(address).criteria, text: parse(healed).criteria.text });
        expect(() => decodeURIComponent(healed)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['a lone %', 'q=%', 'q=%25'],
    ['a cut escape', 'q=%C3', 'q=%EF%BF%BD'],
    ['a half of a pair, escaped', 'q=%ED%A0%80', 'q=%EF%BF%BD%EF%BF%BD%EF%BF%BD'],
    ['a half of a pair, as it is', 'q=a\ud800b', 'q=a%EF%BF%BDb'],
    ['only a half of a pair', 'q=\udc00', 'q=%EF%BF%BD'],
    ['a zero', 'q=a%00b', 'q=ab'],
    ['only a zero', 'q=%00', ''],
    ['only what nobody sees', 'q=%00%07%C2%9F%E2%80%8B%E2%80%8F%20%EF%BB%BF', ''],
    ['lines and tabs between words', 'q=cuir%0D%0A%09bois', 'q=cuir+bois'],
    ['markup', 'q=<script>', 'q=%3Cscript%3E'],
    ['the name of a prototype', '__proto__=x&constructor=y&toString=z', ''],
    ['a prototype as a value', 'filiere=__proto__&territoire=constructor&niveau=toString&label=valueOf', ''],
    ['semicolons', 'q=a;label=cmq', 'q=a%3Blabel%3Dcmq'],
    ['only separators', '&&&===&', ''],
    ['two question marks', '??q=a', ''],
    ['brackets', 'filiere[]=materiaux', ''],
    ['a list in one value', 'filiere=materiaux,tourisme-gastronomie', ''],
  ])('with %s', (_, address, healed) => {
    expect(heal(address)).toBe(healed);
  });

  it('of 100 kB is cut to a text of 200 units', () => {
    expect(parse(`q=${'a'.repeat(100_000)}`).criteria.text).toBe('a'.repeat(200));
    expect(parse(`filiere=${'a'.repeat(100_000)}&${'niveau=x&'.repeat(10_000)}`)).toEqual(HOME);
  });

  it('is never cut through a character', () => {
    const address = `q=${'a'.repeat(199)}😀`;
    const { text } = parse(address).criteria;
    expect(text).toBe(`${'a'.repeat(199)}\ufffd`);
    expect(parse(heal(address)).criteria.text).toBe(text);
  });

  it.each([
    'NaN,NaN,NaN',
    '1e308,0,5',
    '1e1,0,5',
    'Infinity,0,5',
    '47,2',
    '47,2,6,1',
    '47;2;6',
    '47,,6',
    ',,',
    '47.1234567,2,6',
    '0047,2,6',
    '+47,2,6',
    ' 47,2,6 ',
    '0x2f,2,6',
    '.5,2,6',
    '47.,2,6',
    '85.1,0,5',
    '-86,0,5',
    '0,180.1,5',
    '0,-999,5',
    '0,0,-1',
    '0,0,19.1',
    '٤٧,٢,٦',
    'toString',
  ])('with the map at %j opens the map where it opens by itself', (value) => {
    expect(parse(`carte=${encodeURIComponent(value)}`)).toEqual(HOME);
    expect(parse(`carte=${value.replaceAll('+', '%2B')}`).mapView).toBeNull();
  });

  it.each([
    ['-0,-0,0', '0,0,0'],
    ['47.90000,1.900,8.0', '47.9,1.9,8'],
    ['47.123456,1.987654,3.04', '47.1,2,3'],
    ['85,180,19', '85,180,19'],
    ['-85,-180,0', '-85,-180,0'],
    ['47.123456,1.987654,19', '47.12346,1.98765,19'],
    ['84.99,179.99,0', '85,180,0'],
  ])('with the map at %s heals to %s at once', (value, healed) => {
    expect(heal(`carte=${value}`)).toBe(`carte=${healed}`);
    expect(heal(`carte=${healed}`)).toBe(`carte=${healed}`);
  });
});

describe('a view that the map has', () => {
  const anyView: fc.Arbitrary<MapView> = fc.record({
    lat: fc.integer({ min: -84_000_000, max: 84_000_000 }).map((step) => step / 1e6),
    lng: fc.integer({ min: -180_000_000, max: 180_000_000 }).map((step) => step / 1e6),
    zoom: fc.integer({ min: 0, max: 38 }).map((step) => step / 2),
  });
  const reread = (mapView: MapView) => parse(formatViewState({ ...HOME, mapView })).mapView!;

  it('comes back from the address within a few pixels', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const back = reread(view);
        const size = 256 * 2 ** view.zoom;
        expect(back.zoom).toBe(view.zoom);
        expect(Math.abs(mercatorX(back.lng) - mercatorX(view.lng)) * size).toBeLessThan(3);
        // A degree of latitude is longer on the map than one of longitude: ten times at 84°.
        const stretch = 1 / Math.cos((view.lat * Math.PI) / 180);
        expect(Math.abs(mercatorY(back.lat) - mercatorY(view.lat)) * size).toBeLessThan(3 * stretch + 1);
      }),
    );
  });

  it.each([
    [
      { lat: 47, lng: 190, zoom: 4 },
      { lat: 47, lng: -170, zoom: 4 },
    ],
    [
      { lat: 47, lng: -190.5, zoom: 4 },
      { lat: 47, lng: 169.5, zoom: 4 },
    ],
    [
      { lat: 47, lng: 725, zoom: 4 },
      { lat: 47, lng: 5, zoom: 4 },
    ],
    [
      { lat: 88, lng: 5, zoom: 4 },
      { lat: 85, lng: 5, zoom: 4 },
    ],
    [
      { lat: -89.9, lng: 5, zoom: 4 },
      { lat: -85, lng: 5, zoom: 4 },
    ],
  ])('beyond the edge of the world (%j) is written as the place it shows', (view, expected) => {
    expect(reread(view)).toEqual(expected);
  });
});
