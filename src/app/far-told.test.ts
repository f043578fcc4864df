import { describe, expect, it, vi } from 'vitest';
import { FarTold } from './far-told.ts';

/** What is told of texts, each when the test says so. */
function slow() {
  const waiting = new Map<string, { resolve: (told: string) => void; reject: (cause: Error) => void }>();
  const ask = vi.fn(
    (text: string) => new Promise<string>((resolve, reject) => void waiting.set(text, { resolve, reject })),
  );
  const onHeard = vi.fn<() => void>();
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const tell = (text: string) => (waiting.get(text)!.resolve(`of ${text}`), settled());
  const fail = (text: string) => (waiting.get(text)!.reject(new Error('lost')), settled());
  return { told: new FarTold(ask, 'nothing', onHeard), asked: () => ask.mock.calls.flat(), tell, fail, onHeard };
}

describe('what is told of texts', () => {
  it('is nothing, then the last that was heard, until it is there; and is asked for once', async () => {
    const { told, asked, tell, onHeard } = slow();
    expect([told.of('b'), told.of('b')]).toEqual(['nothing', 'nothing']);
    await tell('b');
    expect(onHeard).toHaveBeenCalledOnce();
    expect(told.of('b')).toBe('of b');
    expect(told.of('bo')).toBe('of b');
    await tell('bo');
    expect([told.of('bo'), told.of('b')]).toEqual(['of bo', 'of b']);
    expect(asked()).toEqual(['b', 'bo']);
  });

  it('skips the letters between, which a later one has made useless', async () => {
    const { told, asked, tell } = slow();
    for (const text of ['b', 'bo', 'boi', 'bois']) told.of(text);
    await tell('b');
    expect(asked()).toEqual(['b', 'bois']);
    await tell('bois');
    expect(told.of('bois')).toBe('of bois');
  });

  it('is asked for again where it failed', async () => {
    const { told, asked, fail, tell } = slow();
    told.of('b');
    await fail('b');
    expect(told.of('b')).toBe('nothing');
    await tell('b');
    expect(told.of('b')).toBe('of b');
    expect(asked()).toEqual(['b', 'b']);
  });
});
