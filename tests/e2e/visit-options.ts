/** How a test visits the site. */
import type { Page } from './driver.ts';

/** Answers to be given instead of the site's: for a path, a status and a body, or "abort". */
export type Answers = Record<string, { status?: number; body?: string | Buffer; contentType?: string } | 'abort'>;

/** How the tiles are answered: first part of their path on our own tile server; "" for good ones. */
export type TileManner = '' | '/white' | '/middle' | '/black' | '/broken' | '/html';

/** What a window can be. */
export interface Window {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  hasTouch?: boolean;
  javaScriptEnabled?: boolean;
  locale?: string;
  timezoneId?: string;
  /** What the device answers when it is asked where it is; without it, it refuses. */
  geolocation?: { latitude: number; longitude: number; accuracy: number };
}

export interface VisitOptions extends Window {
  answers?: Answers;
  /** Patterns of console errors that this test provokes. */
  expectedErrors?: RegExp[];
  /** Whether this test provokes the policy: what it refuses is then for the test to read, in `violations`. */
  areViolationsExpected?: boolean;
  /** Whether other pages may frame the site, as its embedded view will be; the policy's other parts stand. */
  isFramable?: boolean;
  /** Path under the tile server: "" for good tiles; or the settings as the site has them, whose tiles are far. */
  tiles?: TileManner | null | 'as published';
  /** What is done to the window before the address is opened: scripts, routes, clocks. */
  prepare?: (page: Page) => Promise<unknown>;
  /** React never takes the page over: what it needs does not come. */
  isNeverTaken?: boolean;
  /** Whether the site may keep itself for visits without network, as it does for everybody else. */
  hasWorker?: boolean;
  /** Address of another server than that of the built site. */
  at?: string;
}
