/** Tables of bad trees and the messages that they must give; for the tests of the rules. */
import { describe, expect, it } from 'vitest';
import type { Tree } from './data-files.ts';
import type { Message, Rule } from './data-rules-kit.ts';
import { runRules } from './data-rules.ts';

/** A rule, what is wrong, the bad tree, and the exact messages, as "file field: expected | got". */
export type Case = readonly [rule: string, fault: string, tree: Tree, messages: readonly string[]];

/** Messages as the tables write them: "file field: expected | got". */
export function told(messages: readonly Message[]): string[] {
  return messages.map(({ file, field, expected, got }) => `${file} ${field}: ${expected} | ${got}`);
}

/** Tests each case against its rule alone, and that each of the rules has a case with a message. */
export function testCases(title: string, rules: readonly Rule[], cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)('%s: %s', (name, _fault, tree, messages) => {
      const own = rules.filter((rule) => rule.name === name);
      expect(told(runRules(tree, own))).toEqual(messages);
      expect(told(runRules(tree))).toEqual(expect.arrayContaining([...messages]));
    });

    it('each have a case that breaks them', () => {
      const broken = new Set(cases.filter(([, , , messages]) => messages.length > 0).map(([name]) => name));
      expect([...broken].sort()).toEqual(rules.map(({ name }) => name).sort());
    });
  });
}
