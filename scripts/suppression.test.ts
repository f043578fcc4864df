// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Suppression } from './data-files.ts';
import { normalise, suppressionHash, suppressionMatcher, withoutSuppressed } from './suppression.ts';

function entry(kind: Suppression['kind'], value: string): Suppression {
  return { kind, sha256: suppressionHash(kind, value), askedOn: '2026-01-01', note: null };
}

const PERSON = entry('person', "Zoé d'Exemple-Petit");
const EMAIL = entry('email', 'Zoe.Exemple@ac-exemple.fr');
const PHONE = entry('phone', '+33 2 38 00 00 01');

describe('normalise', () => {
  it.each([
    ['person', "  Zoé  D'EXEMPLE-Petit ", 'd exemple petit zoe'],
    ['person', "Exemple-Petit (d'), Zoe", 'd exemple petit zoe'],
    ['email', ' Zoe@Exemple.FR ', 'zoe@exemple.fr'],
    ['phone', '+33 (2) 38.00.00.01', '0238000001'],
    ['phone', '0033 2 38 00 00 01', '0238000001'],
    ['phone', '+262 262 00 00 01', '0262000001'],
    ['phone', '+689 40 00 00 01', '40000001'],
    ['phone', '02-38-00-00-01', '0238000001'],
    ['phone', '+590 590 00 00 01', '0590000001'],
    ['phone', '+594 594 00 00 01', '0594000001'],
    ['phone', '+687 26 00 01', '260001'],
    // Of no known form: the figures as they stand.
    ['phone', '0+33238000001', '033238000001'],
    ['phone', '0+262262000001', '0262262000001'],
    ['phone', '+2620262000001', '2620262000001'],
    ['phone', '1+68940000001', '168940000001'],
    ['phone', '+32 2 000 00 01', '3220000001'],
  ] as const)('%s %s', (kind, value, expected) => {
    expect(normalise(kind, value)).toBe(expected);
  });
});

describe('suppressionMatcher', () => {
  const matches = suppressionMatcher([PERSON, EMAIL, PHONE]);

  it.each([
    ["Le campus est dirigé par Zoé d'Exemple-Petit depuis 2020.", [PERSON]],
    ["EXEMPLE-PETIT D' ZOÉ", [PERSON]],
    ['https://exemple.fr/entretien-zoe-d-exemple-petit/', [PERSON]],
    ['https://exemple.fr/Zo%C3%A9_d%27Exemple_Petit', [PERSON]],
    ['Écrire à ZOE.EXEMPLE@ac-exemple.fr.', [EMAIL]],
    ['tél. 02 38 00 00 01', [PHONE]],
    ['depuis 2020 02.38.00.00.01', [PHONE]],
    ['0238000001', [PHONE]],
    ['poste 0238000001', [PHONE]],
    ['https://exemple.fr/?courriel=Zoe.Exemple%40ac-exemple.fr&a=1', [EMAIL]],
    ['https://exemple.fr/zoe.exemple@ac-exemple.fr/profil', [EMAIL]],
    ['mailto:zoe.exemple@ac-exemple.fr', [EMAIL]],
    ['https://exemple.fr/tel/%2B33%202%2038%2000%2000%2001', [PHONE]],
    ['https://exemple.fr/?tel=02+38+00+00+01', [PHONE]],
    ['02  38 - 00 - 00 - 01', [PHONE]],
    ['+33 (0)2 38 00 00 01', [PHONE]],
    ["Zoé d'Exemple", []],
    ['02 38 00 00 02', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });

  it('knows names of two words and of five', () => {
    const two = entry('person', 'Jeanne Exemple');
    const five = entry('person', 'Anne Marie de la Tour');
    const both = suppressionMatcher([two, five]);
    expect(both('avec Jeanne Exemple')).toEqual([two]);
    expect(both('avec Anne-Marie de la Tour, en 2020')).toEqual([five]);
    expect(both('Anne-Marie de la Tour')).toEqual([five]);
    expect(both('Anne-Marie de la')).toEqual([]);
  });

  it('matches nothing with an empty list', () => {
    expect(suppressionMatcher([])("Zoé d'Exemple-Petit 02 38 00 00 01")).toEqual([]);
  });
});

describe('withoutSuppressed', () => {
  it('makes a field null, drops an item of a list, and leaves the rest as it was', () => {
    const before = {
      name: "Zoé d'Exemple-Petit",
      phones: ['02 38 00 00 01', '02 38 00 00 02'],
      list: [null, 1, { note: 'zoe.exemple@ac-exemple.fr', year: 2020 }],
    };
    expect(withoutSuppressed(before, suppressionMatcher([PERSON, EMAIL, PHONE]))).toEqual({
      name: null,
      phones: ['02 38 00 00 02'],
      list: [null, 1, { note: null, year: 2020 }],
    });
  });
});
