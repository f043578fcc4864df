/** What a visitor with a keyboard, or one who listens, meets around the map. */
import { expect } from 'vitest';
import type { Behaviour } from './behaviours.ts';
import { allTexts, countedByMarks, markNames, statusText } from './in-page.ts';
import { DESK, PHONE, type Size, type Visitor } from './visitor.ts';

const PATMAT = "Patrimoines, métiers d'art et tourisme";
const HOME = 'Les campus des métiers et des qualifications';
const SEARCHING = 'Recherche en cours…';
const EMPTY = 'Aucun campus ne répond à tous ces critères. Retirez-en un, ou effacez les filtres.';

/** Words that are English and not French. */
const ENGLISH =
  /\b(zoom (in|out)|close|search|loading|marker|popup|leaflet|map|the|and|results?|open|toggle|layers?)\b/i;

export const pageBehaviours: readonly Behaviour[] = [
  {
    of: 3,
    sentence: 'three links come first, and the results and the map are each a few presses away',
    show: async (visitor) => {
      await visitor.open('/');
      for (const name of ['Aller aux résultats', 'Aller à la carte', 'Aller aux filtres']) {
        await visitor.press('Tab');
        expect((await visitor.focus()).name).toBe(name);
      }
      await visitor.open('/');
      await visitor.press('Tab', 'Enter');
      expect((await visitor.tabTo(({ id }) => id.startsWith('resultat-'), 10)).isVisible).toBe(true);
    },
  },
  {
    of: 4,
    sentence: 'from a card, by the button',
    show: async (visitor) => {
      await visitor.open('/?territoire=centre-val-de-loire');
      await visitor.click('link', PATMAT);
      await visitor.reads(PATMAT);
      expect((await visitor.focus()).tag).toBe('h1');
      await visitor.click('button', 'Fermer la fiche');
      await visitor.reads(HOME);
      expect((await visitor.focus()).name).toBe(PATMAT);
    },
  },
  {
    of: 6,
    sentence: 'a filter, and none',
    show: async (visitor) => {
      await visitor.open('/');
      const tick = () => visitor.click('checkbox', 'Tourisme, gastronomie', true);
      expect(await visitor.hears(tick)).toEqual(['14 campus']);
      expect(await visitor.hears(tick)).toEqual(['109 campus']);
      expect(await visitor.look(() => document.querySelectorAll('[role=status]').length)).toBe(1);
    },
  },
  {
    of: 6,
    sentence: 'an answer that is empty, with what to do',
    show: async (visitor) => {
      await visitor.open('/?territoire=bretagne');
      await visitor.click('combobox', 'Métier, mot-clé ou campus');
      const heard = await visitor.hears(() => visitor.type('zzqx'));
      // What searches may still be on its way.
      expect(heard.filter((said) => said !== SEARCHING)).toEqual([EMPTY]);
    },
  },
  {
    of: 6,
    sentence: 'a campus that opens and closes, which changes no answer, is not told',
    show: async (visitor) => {
      await visitor.open('/?territoire=bretagne');
      expect(await visitor.hears(() => visitor.click('link', 'Industries de la mer'))).toEqual([]);
      expect(await visitor.hears(() => visitor.press('Escape'))).toEqual([]);
    },
  },
  {
    of: 6,
    sentence: 'a move of the map by several presses, with how many campuses are seen and where',
    show: async (visitor) => {
      await visitor.open('/?carte=48.1,-2.8,7');
      await visitor.reachMark();
      const zoom = async () => {
        await visitor.click('button', 'Zoomer');
        await visitor.click('button', 'Zoomer');
      };
      expect(await visitor.hears(zoom)).toEqual([
        expect.stringMatching(/^109 campus, dont \d+ visibles? sur la carte/),
      ]);
    },
  },
  {
    of: 7,
    sentence: 'with the same campuses under the same filters, and the same number in words',
    show: async (visitor) => {
      for (const path of ['/?filiere=tourisme-gastronomie&label=cmqe', '/?territoire=la-reunion']) {
        await visitor.open(path);
        await visitor.reachMark();
        const listed = await visitor.look(() => document.querySelectorAll('[id^="resultat-"]').length);
        expect(await visitor.look(countedByMarks), path).toBe(listed);
        expect(await visitor.look(statusText)).toMatch(new RegExp(`^${listed} campus`));
        const words = await visitor.until(wordsOfMap, undefined, '« La carte en mots »');
        expect(words).toMatch(new RegExp(`\\b${listed} campus\\b`));
      }
    },
  },
  {
    of: 8,
    sentence: 'with a campus open',
    show: async (visitor) => {
      await visitor.open('/campus/patmat-centre-val-de-loire', { width: 320, height: 256 });
      const [content, frame] = await visitor.look(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(content).toBeLessThanOrEqual(frame);
      await visitor.click('button', 'Fermer la fiche');
      await visitor.reads(HOME);
    },
  },
  neverHides('on a phone, among the results', '/?territoire=occitanie', PHONE),
  neverHides('beside an open campus', '/campus/patmat-centre-val-de-loire?territoire=centre-val-de-loire', DESK),
  {
    of: 11,
    sentence: 'to another page by a link',
    show: async (visitor) => {
      await visitor.open('/');
      await visitor.click('link', 'Filières');
      await visitor.reads('Les douze filières');
      expect(await visitor.look(() => document.title)).toMatch(/^.+ – Atlas des campus$/);
      expect((await visitor.focus()).tag).toBe('h1');
      await visitor.back();
      await visitor.reads(HOME);
      expect(await visitor.look(() => document.title)).toBe('Atlas des campus');
    },
  },
  {
    of: 11,
    sentence: 'to a campus and back',
    show: async (visitor) => {
      await visitor.open('/?territoire=centre-val-de-loire');
      await visitor.click('link', PATMAT);
      await visitor.reads(PATMAT);
      expect(await visitor.look(() => document.title)).toBe(`${PATMAT} – Atlas des campus`);
      await visitor.back();
      await visitor.reads(HOME);
      expect(await visitor.look(() => document.title)).toBe('4 campus – Atlas des campus');
      expect((await visitor.focus()).name).toBe(PATMAT);
    },
  },
  {
    of: 12,
    sentence: 'on the map and around it, a campus open',
    show: async (visitor) => {
      await visitor.open('/campus/patmat-centre-val-de-loire');
      await visitor.reachMark();
      expect((await visitor.look(allTexts)).filter((text) => ENGLISH.test(text))).toEqual([]);
      const surface = await visitor.look(() => document.querySelector('.map-surface')!.className);
      expect(surface).not.toMatch(/leaflet-(fade|zoom)-anim/);
      const clusters = (await visitor.look(markNames)).filter((name) => /^\d/.test(name));
      expect(clusters.length).toBeGreaterThan(5);
      for (const name of clusters) expect(name).toMatch(/^\d+ campus( au même endroit, .+|, .+ : .+)$/);
    },
  },
];

/** Walks from the top of the page by Tab, and sees each stop. */
function neverHides(sentence: string, path: string, size: Size): Behaviour {
  return {
    of: 10,
    sentence,
    show: async (visitor: Visitor) => {
      await visitor.open(path, size);
      for (let stops = 0; stops < 45; stops++) {
        await visitor.press('Tab');
        const { tag, name, isVisible } = await visitor.focus();
        if (tag === 'body') return;
        expect({ stops, name, isVisible }).toEqual({ stops, name, isVisible: true });
      }
    },
  };
}

function wordsOfMap(): string | undefined {
  return document.querySelector('#carte-en-mots + p')?.textContent;
}
