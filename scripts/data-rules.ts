/** The rules of the facts: what data-lint runs and data-build demands. Pure functions over a tree in memory. */
import type { Tree } from './data-files.ts';
import { FACT_RULES } from './data-rules-facts.ts';
import { FORM_RULES } from './data-rules-form.ts';
import { HOSTILE_RULES } from './data-rules-hostile.ts';
import type { Message, Rule } from './data-rules-kit.ts';
import { PERSON_RULES } from './data-rules-person.ts';
import { PLACE_RULES } from './data-rules-place.ts';
import { SOURCE_RULES } from './data-rules-sources.ts';
import { TRADE_RULES } from './data-rules-trades.ts';

/** Every rule, in the order in which they speak. */
export const RULES: readonly Rule[] = [
  ...FORM_RULES,
  ...HOSTILE_RULES,
  ...FACT_RULES,
  ...SOURCE_RULES,
  ...PLACE_RULES,
  ...PERSON_RULES,
  ...TRADE_RULES,
];

/** Every message of every rule, by file, then in rule order; nothing stops the run. */
export function runRules(tree: Tree, rules: readonly Rule[] = RULES): Message[] {
  const messages = rules.flatMap((rule) => rule.check(tree));
  return messages.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Messages as a person reads them: the file once, then under it each field with what was expected, got, and a tip. */
export function formatMessages(messages: readonly Message[]): string {
  return messages
    .flatMap(({ file, field, expected, got, tip }, index) => [
      ...(messages[index - 1]?.file === file ? [] : [`data/${file}`]),
      `  ${field === '' ? '(file)' : field}`,
      `    expected ${expected}`,
      `    got      ${got}`,
      `    tip      ${tip}`,
    ])
    .join('\n');
}
