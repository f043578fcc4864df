/** The console of the journeys, which must stay silent but for what a test says that it expects. */
import { vi } from 'vitest';

let said: string[] = [];
let expected: RegExp[] = [];

/** The test makes the console say this (error or warning) at least once; anything else that it says fails the test. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** Text of a console call, with its %s filled in as React sends them. */
function textOf(args: unknown[]): string {
  const rest = args.slice(1);
  return [String(args[0]).replace(/%[sdo]/g, () => String(rest.shift())), ...rest.map(String)].join(' ');
}

/** Begins to listen; what was said and expected before is forgotten. */
export function listenToConsole(): void {
  said = [];
  expected = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void said.push(textOf(args)));
  }
}

/** Throws where something was said unexpectedly, or not said that was expected. */
export function judgeConsole(): void {
  const surprises = said.filter((line) => !expected.some((pattern) => pattern.test(line)));
  const unsaid = expected.filter((pattern) => !said.some((line) => pattern.test(line)));
  if (surprises.length > 0) throw new Error(`The console said, unexpectedly:\n${surprises.join('\n')}`);
  if (unsaid.length > 0) throw new Error(`The console was expected to say ${unsaid.join(' and ')}`);
}
