import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FULL_SITE as FULL } from '../../tests/site-settings.ts';
import { NO_SITE, type SiteConfig } from '../domain/site-config.ts';
import { creditTexts, legalTexts, missingInWords, privacyTexts, siteTexts } from './legal-texts.ts';

describe('missingInWords', () => {
  it('is empty where all that a public site must state is there', () => {
    expect(missingInWords(FULL)).toEqual([]);
  });

  it('of nothing names each party once, not its address beside it', () => {
    expect(missingInWords(NO_SITE)).toEqual([
      "l'adresse du site",
      "l'éditeur",
      'le directeur de la publication',
      "l'hébergeur",
      "la base légale de l'annuaire",
      'la durée de conservation des journaux',
      'un moyen de contact',
    ]);
  });

  const cases: [string, Partial<SiteConfig>][] = [
    ["l'adresse du site", { origin: null }],
    ["l'éditeur", { publisher: null }],
    ["l'adresse de l'éditeur", { publisher: { ...FULL.publisher!, address: null } }],
    ['le directeur de la publication', { director: null }],
    ["la base légale de l'annuaire", { privacy: { ...FULL.privacy, legalBasis: null } }],
    ['la durée de conservation des journaux', { privacy: { ...FULL.privacy, logRetention: ' ' } }],
    ["l'hébergeur", { host: null }],
    ["l'adresse de l'hébergeur", { host: { ...FULL.host!, address: null } }],
    ["le téléphone de l'hébergeur", { host: { ...FULL.host!, phone: null } }],
    ['un moyen de contact', { contact: { email: null, issues: null } }],
  ];
  it.each(cases)('finds %s missing', (part, change) => {
    expect(missingInWords({ ...FULL, ...change })).toEqual([part]);
  });

  it('is content with one of the two ways to write', () => {
    expect(missingInWords({ ...FULL, contact: { email: null, issues: 'https://exemple.fr' } })).toEqual([]);
  });
});

describe('words that count', () => {
  it('make one sentence of what is missing', () => {
    expect(siteTexts.demonstration(["l'éditeur", "l'hébergeur"])).toBe(
      "Ceci est une version de démonstration. Il manque encore : l'éditeur et l'hébergeur.",
    );
  });

  it.each([
    [0, "En ce moment, aucune personne n'est nommée dans l'atlas."],
    [1, "En ce moment, une personne est nommée dans l'atlas."],
    [12, "En ce moment, 12 personnes sont nommées dans l'atlas."],
  ])('say how many persons are named: %i', (count, text) => {
    expect(privacyTexts.namedNow(count)).toBe(text);
  });
});

describe('the licences that the page names', () => {
  const licenceOf = (name: string): unknown =>
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license;

  it.each([
    [creditTexts.font.licence, 'OFL 1.1', '@fontsource/bricolage-grotesque', 'OFL-1.1'],
    [creditTexts.pictograms.licence, 'ISC', 'lucide-react', 'ISC'],
    [creditTexts.map.licence, 'BSD-2-Clause', 'leaflet', 'BSD-2-Clause'],
    [creditTexts.mapBinding.licence, 'Hippocratic License 2.1', 'react-leaflet', 'Hippocratic-2.1'],
  ])('%s is the one of its package', (licence, expected, name, inPackage) => {
    expect(licence).toBe(expected);
    expect(licenceOf(name)).toBe(inPackage);
  });

  it.each([
    ['React', 'react', 'MIT'],
    ['React Router', 'react-router-dom', 'MIT'],
    ['TanStack', '@tanstack/react-query', 'MIT'],
    ['downshift', 'downshift', 'MIT'],
    ['Valibot', 'valibot', 'MIT'],
    ['uqr', 'uqr', 'MIT'],
    ['topojson-client', 'topojson-client', 'ISC'],
  ])('%s, among the other libraries, is of its package', (word, name, licence) => {
    const [mit = '', isc = ''] = legalTexts.otherLibraries.split(' ; ');
    expect(licence === 'MIT' ? mit : isc).toContain(word);
    expect(licenceOf(name)).toBe(licence);
  });
});
