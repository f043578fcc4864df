/** What the router warns of in tests that give it odd addresses by the thousand. */
import { afterAll, beforeAll, vi } from 'vitest';

const UNDECODABLE = /^The URL path ".*" could not be decoded because it is a malformed URL segment\./s;

/** For a whole file: leaves unsaid that a path cannot be decoded, and nothing else. */
export function muteUndecodablePaths(): void {
  beforeAll(() => {
    const { warn } = console;
    vi.spyOn(console, 'warn').mockImplementation((...args: unknown[]) => {
      if (!UNDECODABLE.test(String(args[0]))) warn(...args);
    });
  });
  afterAll(() => void vi.restoreAllMocks());
}
