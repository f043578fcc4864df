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

/** As the browser's other work comes: drawing, answers, presses. */
function inATurn(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    act();
    port1.close();
  };
  port2.postMessage(null);
}

it('ends with what the steps give, and lets others have their turn between slow ones', async () => {
  const now = vi.spyOn(performance, 'now');
  let ms = 0;
  now.mockImplementation(() => ms);
  const done: (number | string)[] = [];
  const slow = countedTo(3, (at) => {
    if (at === 1) inATurn(() => done.push('another'));
    done.push(at);
    ms += 20;
  });
  expect(await inParts(slow)).toBe('done');
  expect(done.slice(0, 3)).toEqual([1, 'another', 2]);
  now.mockRestore();
});

it('begins in a turn of its own, and takes quick steps together', async () => {
  const steps: number[] = [];
  const quick = inParts(countedTo(1000, (at) => steps.push(at)));
  for (let turns = 0; turns < 10; turns++) await Promise.resolve();
  expect(steps).toEqual([]);
  let seen = 0;
  inATurn(() => (seen = steps.length));
  expect(await quick).toBe('done');
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toBeGreaterThan(1);
});

it('passes on what a step throws', async () => {
  const broken = countedTo(2, () => {
    throw new Error('no line');
  });
  await expect(inParts(broken)).rejects.toThrow('no line');
});
