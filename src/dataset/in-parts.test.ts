import { expect, it, vi } from 'vitest';
import type { Steps } from '../domain/steps.ts';
import { inParts } from './in-parts.ts';

function* countedTo(most: number, onStep: (at: number) => void): Steps<string> {
  for (let at = 1; at <= most; at++) {
    onStep(at);
    yield;
  }
  return 'done';
}

it('ends with what the steps give, and lets others have their turn between slow ones', async () => {
  const now = vi.spyOn(performance, 'now');
  let ms = 0;
  now.mockImplementation(() => ms);
  const done: (number | string)[] = [];
  setTimeout(() => done.push('another'));
  const slow = countedTo(3, (at) => {
    done.push(at);
    ms += 20;
  });
  expect(await inParts(slow)).toBe('done');
  expect(done.slice(0, 3)).toEqual([1, 'another', 2]);
  now.mockRestore();
});

it('takes quick steps together', async () => {
  const turns: number[] = [];
  const quick = inParts(countedTo(1000, (at) => turns.push(at)));
  expect(turns.length).toBeGreaterThan(1);
  expect(await quick).toBe('done');
});

it('passes on what a step throws', async () => {
  const broken = countedTo(2, () => {
    throw new Error('no line');
  });
  await expect(inParts(broken)).rejects.toThrow('no line');
});
