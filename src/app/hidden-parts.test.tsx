import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setViewportWidth } from '../../tests/fake-window.ts';

/** As in a page that has just come. */
async function freshParts() {
  vi.resetModules();
  return (await import('./hidden-parts.ts')).hiddenParts;
}

async function isOpenSoon(parts: Awaited<ReturnType<typeof freshParts>>): Promise<boolean> {
  await Promise.race([parts.whenOpen(), new Promise((resolve) => setTimeout(resolve))]);
  return parts.isOpen();
}

describe('What a small window hides', () => {
  beforeEach(() => setViewportWidth(390));

  it.each(['pointermove', 'pointerdown', 'keydown', 'scroll', 'click', 'popstate', 'resize'])(
    'waits for a %s',
    async (move) => {
      const parts = await freshParts();
      expect(await isOpenSoon(parts)).toBe(false);
      window.dispatchEvent(new Event(move));
      expect(await isOpenSoon(parts)).toBe(true);
    },
  );

  it('stays when the window has room no more', async () => {
    setViewportWidth(1280);
    const parts = await freshParts();
    expect(parts.isOpen()).toBe(true);
    setViewportWidth(390);
    expect(parts.isOpen()).toBe(true);
  });

  it('waits for nothing where the address asks for something', async () => {
    window.history.replaceState(null, '', '/?vue=carte');
    const parts = await freshParts();
    expect(parts.isOpen()).toBe(true);
  });

  it('waits for nothing in a window with room', async () => {
    setViewportWidth(1280);
    const parts = await freshParts();
    expect(parts.isOpen()).toBe(true);
  });
});
