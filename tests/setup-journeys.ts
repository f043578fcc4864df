/** What every journey stands on: the parts of a browser that jsdom lacks, a clean slate, and a console that must stay silent. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadDetail } from '../src/app/CampusSheet.tsx';
import { loadEmptyResults } from '../src/app/ResultsColumn.tsx';
import { loadCombobox } from '../src/ui/ComboField.tsx';

/** A screen on which list and map stand side by side. */
const DEFAULT_WIDTH_PX = 1280;
const PX_PER_EM = 16;

vi.setConfig({ testTimeout: 30_000 });
configure({
  asyncUtilTimeout: 6_000,
  // Without the whole page in every message: the name that was not found is what helps.
  getElementError: (message) => new Error(message ?? ''),
});

let viewportWidthPx = DEFAULT_WIDTH_PX;
const mediaLists = new Set<MediaList>();

/** The answer to one media query; knows `(min-width: …em|px)` in a window high enough, and that motion is reduced, and nothing else. */
class MediaList extends EventTarget {
  readonly media: string;
  #matched: boolean;

  constructor(media: string) {
    super();
    this.media = media;
    this.#matched = this.matches;
    mediaLists.add(this);
  }

  get matches(): boolean {
    const minWidth = /^\(min-width:\s*([\d.]+)(em|px)\)(?: and \(min-height: 30em\))?$/.exec(this.media);
    if (minWidth) return viewportWidthPx >= Number(minWidth[1]) * (minWidth[2] === 'em' ? PX_PER_EM : 1);
    return this.media === '(prefers-reduced-motion: reduce)';
  }

  tellIfChanged(): void {
    if (this.#matched === this.matches) return;
    this.#matched = this.matches;
    this.dispatchEvent(new Event('change'));
  }
}

/** Makes the window that wide; media queries that no longer hold say so. Back to 1280 before each test. */
export function setViewportWidth(px: number): void {
  viewportWidthPx = px;
  for (const list of mediaLists) list.tellIfChanged();
}

/** jsdom lays nothing out, so nothing is ever resized. */
class StillResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia = (query) => new MediaList(query) as unknown as MediaQueryList;
window.ResizeObserver = StillResizeObserver;
window.scrollTo = () => {};
window.scrollBy = () => {};
Element.prototype.scrollTo = () => {};
// Leaflet draws on a canvas, which jsdom has not, unless it finds this sign of SVG.
Object.assign(SVGElement.prototype, { createSVGRect: () => ({}) });

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

// A visitor who waited for the page to be whole; what comes before is a journey of its own.
beforeAll(async () => {
  await Promise.all([loadCombobox(), loadDetail(), import('../src/domain/campus-index.ts'), loadEmptyResults()]);
});

beforeEach(() => {
  document.documentElement.lang = 'fr';
  document.title = '';
  viewportWidthPx = DEFAULT_WIDTH_PX;
  mediaLists.clear();
  said = [];
  expected = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void said.push(textOf(args)));
  }
});

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const surprises = said.filter((line) => !expected.some((pattern) => pattern.test(line)));
  const unsaid = expected.filter((pattern) => !said.some((line) => pattern.test(line)));
  if (surprises.length > 0) throw new Error(`The console said, unexpectedly:\n${surprises.join('\n')}`);
  if (unsaid.length > 0) throw new Error(`The console was expected to say ${unsaid.join(' and ')}`);
});
