// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { licenceProblems, licencesText, type ShippedPackage } from './licences.ts';

function shipped(overrides: Partial<ShippedPackage> = {}): ShippedPackage {
  return { name: 'paquet', version: '1.0.0', licence: 'MIT', text: 'Permission is granted', ...overrides };
}

describe('licenceProblems', () => {
  it.each([shipped(), shipped({ licence: 'OFL-1.1' }), shipped({ name: 'react-leaflet', licence: 'Hippocratic-2.1' })])(
    'has nothing to say of %j',
    (one) => {
      expect(licenceProblems([one])).toEqual([]);
    },
  );

  it.each([
    [shipped({ licence: null }), 'expected a licence, got none'],
    [shipped({ licence: 'GPL-3.0-only' }), 'got GPL-3.0-only'],
    [shipped({ licence: 'Hippocratic-2.1' }), 'got Hippocratic-2.1'],
    [shipped({ name: 'react-leaflet', licence: 'Hippocratic-3.0' }), 'got Hippocratic-3.0'],
    [shipped({ licence: 'LGPL-3.0-or-later' }), 'got LGPL-3.0-or-later'],
    [shipped({ text: null }), 'expected the text of its licence (MIT)'],
  ])('names %j', (one, problem) => {
    const problems = licenceProblems([shipped({ name: 'autre' }), one]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${one.name}: `);
    expect(problems[0]).toContain(problem);
  });
});

describe('licencesText', () => {
  const text = licencesText(
    [
      shipped({ name: 'zut', text: 'Terms of zut\r\nsecond line\r' }),
      shipped(),
      shipped(),
      shipped({ version: '2.0.0' }),
    ],
    'Terms of the atlas\n',
  );

  it('lists each package once, by name, then gives the whole of its terms', () => {
    const list = text.split('\n').filter((line) => line.startsWith('- '));
    expect(list).toEqual(['- paquet 1.0.0 : MIT', '- paquet 2.0.0 : MIT', '- zut 1.0.0 : MIT']);
    const rule = '-'.repeat(80);
    expect(text).toContain(`\n${rule}\nzut 1.0.0 (MIT)\n${rule}\n\nTerms of zut\nsecond line\n`);
    expect(text).toContain(`\n${rule}\nAtlas des campus (MIT)\n${rule}\n\nTerms of the atlas\n`);
  });

  it('says under which terms the data are, and is read as UTF-8', () => {
    expect(text).toMatch(/^\uFEFFLicences de l'Atlas des campus\n/);
    for (const words of [
      'Licence Ouverte / Open Licence 2.0',
      'Natural Earth, domaine public',
      'GeoNames, CC BY 4.0',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('\r');
  });
});
