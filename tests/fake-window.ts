/**
 * The window of the journeys: the parts of a browser that jsdom lacks, as wide as a test wants. Put in place when it is
 * loaded, once for all files of tests that one process runs.
 */

/** A screen on which list and map stand side by side. */
const DEFAULT_WIDTH_PX = 1280;
const PX_PER_EM = 16;

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

/** The window that a test begins with: 1280 px wide, and nobody listens to its width. */
export function resetWindow(): void {
  viewportWidthPx = DEFAULT_WIDTH_PX;
  mediaLists.clear();
}
