// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTree, treeOf } from './data-files.ts';
import { told } from './data-rules-expect.ts';
import { CAMPUS_FILE, goodTexts, treeWithCampus } from './data-rules-fixture.ts';
import { RULES, formatMessages, runRules } from './data-rules.ts';

describe('the rules of the facts', () => {
  it('say nothing of an atlas that holds', () => {
    expect(told(runRules(treeOf(goodTexts())))).toEqual([]);
  });

  it('say nothing of the real facts', () => {
    const tree = loadTree(fileURLToPath(new URL('../data', import.meta.url)));
    expect(formatMessages(runRules(tree))).toBe('');
    expect(tree.files.size).toBeGreaterThan(100);
  });

  it('each have a name of their own and a description', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    expect(RULES.filter(({ description }) => description === '')).toEqual([]);
  });

  it('tell everything at once, by file, with a tip each', () => {
    const messages = runRules(
      treeWithCampus({ filiere: 'x', labelYear: 1999, notes: ' ', website: 'ftp://exemple.fr' }),
    );
    expect(messages.map(({ field }) => field)).toEqual(['notes', 'website', 'filiere', 'labelYear']);
    expect(messages.every(({ tip, expected, got }) => tip !== '' && expected !== '' && got !== '')).toBe(true);
  });

  it('survive a tree with nothing in it, and one with nothing but nonsense', () => {
    expect(runRules(treeOf({})).length).toBeGreaterThan(0);
    const nonsense = Object.fromEntries(Object.keys(goodTexts()).map((path) => [path, '[null, 1, {"id": []}]\n']));
    expect(runRules(treeOf(nonsense)).length).toBeGreaterThan(5);
  });
});

describe('formatMessages', () => {
  it('names the file once, then each field with what was expected, what came and what to do', () => {
    const lines = formatMessages(runRules(treeWithCampus({ filiere: 'x', labelYear: 1999 }))).split('\n');
    expect(lines).toEqual([
      `data/${CAMPUS_FILE}`,
      '  filiere',
      '    expected an id of filieres.json',
      '    got      "x"',
      '    tip      The twelve official filières only.',
      '  labelYear',
      '    expected a year from 2013 to 2026',
      '    got      1999',
      '    tip      Look at the source again.',
    ]);
  });
});
