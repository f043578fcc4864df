import { describe, expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import { MEMBER_KINDS, SUPPORTS } from '../domain/campus-lists.ts';
import { LABELS, LEVELS } from '../domain/campus.ts';
import {
  academieInWords,
  LABEL_NAMES,
  placeInShort,
  shortLabel,
  toVerifyInWords,
  withDepartement,
  type TerritoryNames,
} from './common-texts.ts';
import { LEVEL_NAMES } from './level-texts.ts';
import { precisionInWords } from './precision-texts.ts';
import { fullLabel, MEMBER_KIND_NAMES, supportsInWords } from './fact-texts.ts';

const TOURS: TerritoryNames = {
  academie: "académie d'Orléans-Tours",
  academieName: 'Orléans-Tours',
  region: 'Centre-Val de Loire',
};
const REGION_ALONE: TerritoryNames = { academie: null, academieName: null, region: 'Île-de-France' };

describe('the closed lists of the domain', () => {
  it('have a name of their own for every value', () => {
    const names = [
      LABELS.map((label) => LABEL_NAMES[label]),
      LEVELS.map((level) => LEVEL_NAMES[level]),
      MEMBER_KINDS.map((kind) => MEMBER_KIND_NAMES[kind][0]),
      MEMBER_KINDS.map((kind) => MEMBER_KIND_NAMES[kind][1]),
      SUPPORTS.map((support) => supportsInWords([support])),
    ];
    for (const list of names) {
      expect(list.filter((name) => !name)).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('never show an identifier in place of words', () => {
    for (const support of SUPPORTS) expect(supportsInWords([support])).toMatch(/^Pour (le |la |les |l')\p{Letter}/u);
  });

  it.each([
    [[], ''],
    [['name' as const], 'Pour le nom'],
    [['name' as const, 'label' as const], 'Pour le nom et le label'],
    [['name' as const, 'academie' as const, 'topics' as const], "Pour le nom, l'académie et les thèmes"],
  ])('of what a source supports, %j, become a sentence', (supports, words) => {
    expect(supportsInWords(supports)).toBe(words);
  });
});

describe('the label', () => {
  it.each([
    [null, 'Label à préciser', 'Label à préciser'],
    ['cmq' as const, 'Campus des métiers', 'Campus des métiers et des qualifications (CMQ)'],
    ['cmqe' as const, "Campus d'excellence", "Campus des métiers et des qualifications d'excellence (CMQe)"],
  ])('%s is said in short and in full', (label, short, full) => {
    expect([shortLabel(label), fullLabel(label)]).toEqual([short, full]);
  });
});

describe('where a campus is', () => {
  it.each([
    ['its commune and département', { position: aPosition() }, TOURS, 'Tours (37)'],
    ['its commune alone', { position: aPosition({ departement: null }) }, TOURS, 'Tours'],
    ['its académie without a commune', { position: aPosition({ commune: null }) }, TOURS, "académie d'Orléans-Tours"],
    ['its académie without a position', { position: null }, TOURS, "académie d'Orléans-Tours"],
    ['its région without an académie', { position: null }, REGION_ALONE, 'Île-de-France'],
  ])('is told by %s', (_, part, names, words) => {
    expect(placeInShort(aCampus(part), names)).toBe(words);
  });

  it.each([
    ['etablissement', TOURS, "position de l'établissement : Lycée Voltaire"],
    ['commune', TOURS, 'position au centre de la commune'],
    ['membre', TOURS, "position approximative : celle d'un membre du réseau, Lycée Voltaire"],
    ['academie', TOURS, "position approximative : académie d'Orléans-Tours"],
    ['academie', REGION_ALONE, 'position approximative : Île-de-France'],
    ['region', TOURS, 'position approximative : région académique Centre-Val de Loire'],
  ] as const)('to the precision %s, is said as sure as it is', (precision, names, words) => {
    expect(precisionInWords(aPosition({ precision, place: 'Lycée Voltaire' }), names)).toBe(words);
  });

  it('is said to be unknown where it is', () => {
    expect(precisionInWords(null, TOURS)).toBe('non localisé');
  });

  it('has its département in brackets only where it is known', () => {
    expect([withDepartement('Ajaccio', '2A'), withDepartement('Paris', null)]).toEqual(['Ajaccio (2A)', 'Paris']);
  });
});

describe('an académie', () => {
  it.each([
    ['academie', 'Orléans-Tours', "académie d'Orléans-Tours"],
    ['academie', 'Créteil', 'académie de Créteil'],
    ['vice-rectorat', 'Polynésie française', 'vice-rectorat de Polynésie française'],
  ] as const)('of kind %s, %s', (kind, name, words) => {
    expect(academieInWords(kind, name)).toBe(words);
  });
});

describe('a campus to verify', () => {
  it('says how old its last source is, or that none is dated', () => {
    expect(toVerifyInWords(2016)).toBe('À vérifier – dernière source : 2016');
    expect(toVerifyInWords(null)).toBe('À vérifier – aucune source datée');
  });
});
