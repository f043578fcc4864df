/**
 * The one default policy of Trusted Types: what reaches the page as HTML or as the address of a script without being
 * built here. To be imported before Leaflet, which writes one string of HTML while it loads, and before the service
 * worker is registered: without it, both throw where the content security policy stands.
 */

type Rule = (text: string) => string | null;

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Record<string, Rule>) => unknown };
  }
}

/** What Leaflet 1.9.4 asks the browser whether it can draw. */
const PROBE_OF_LEAFLET = '<svg/>';

/** The code of the worker that holds large datasets, by its name in the build (src/dataset/far-atlas.ts). */
const OWN_WORKER = new RegExp(`^${import.meta.env.BASE_URL}assets/far-worker-[\\w-]+\\.js$`);

/** Lets through these texts, each as a whole; null refuses. */
export const RULES = {
  createHTML: (html) => (html === PROBE_OF_LEAFLET ? html : null),
  createScriptURL: (address) =>
    address === `${import.meta.env.BASE_URL}sw.js` || OWN_WORKER.test(address) ? address : null,
  createScript: () => null,
} satisfies Record<string, Rule>;

function allowOwnTexts(): void {
  window.trustedTypes?.createPolicy('default', RULES);
}

allowOwnTexts();
