/** What a visitor with a keyboard does on the map. */
import { expect } from 'vitest';
import type { Behaviour } from './behaviours.ts';
import { markNames, markSigns } from './in-page.ts';
import { PHONE, type Visitor } from './visitor.ts';

const PATMAT = "Patrimoines, métiers d'art et tourisme";

export const mapBehaviours: readonly Behaviour[] = [
  ...['Enter', ' '].map((key) => ({
    of: 1,
    sentence: `« ${key} » opens its campus`,
    show: async (visitor: Visitor) => {
      await visitor.open('/?q=patmat');
      await visitor.reachMark();
      await visitor.press(key);
      await visitor.reads(PATMAT);
    },
  })),
  {
    of: 1,
    sentence: 'a cluster opens by Enter, and its first campus has the focus',
    show: async (visitor) => {
      await visitor.open('/');
      const { name } = await visitor.reachMark();
      expect(name).toMatch(/^\d+ campus, /);
      await visitor.press('Enter');
      await visitor.until(isParted, name, 'a cluster that opens');
      expect(await visitor.focus()).toMatchObject({ isMark: true, isVisible: true });
    },
  },
  {
    of: 2,
    sentence: 'with name, town, filière and label, or what the cluster holds and where',
    show: async (visitor) => {
      await visitor.open('/?territoire=bretagne');
      await visitor.reachMark();
      const names = await visitor.look(markNames);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^(\d+ campus( au même endroit)?, .|.+, .+, .+, (Campus|Label))/);
      }
    },
  },
  {
    of: 3,
    sentence: 'one press of Tab leaves the marks, and the page goes on to its end',
    show: async (visitor) => {
      await visitor.open('/');
      await visitor.reachMark();
      await visitor.press('Tab');
      expect((await visitor.focus()).isMark).toBe(false);
      await visitor.tabTo(({ isInFooter }) => isInFooter, 30);
    },
  },
  {
    of: 3,
    sentence: 'keys zoom while a mark has the focus, which stays, and nowhere else',
    show: async (visitor) => {
      await visitor.open('/?territoire=bretagne');
      await visitor.press('Tab', 'Enter', '+', 'PageUp');
      expect(await visitor.address()).toBe('/?territoire=bretagne');
      await visitor.open('/?territoire=bretagne');
      await visitor.reachMark();
      for (const key of ['+', 'PageUp', '-', 'PageDown']) {
        const before = await visitor.address();
        await visitor.press(key);
        await visitor.until(isElsewhere, before, `a map zoomed by « ${key} »`);
        expect(await visitor.focus()).toMatchObject({ isMark: true, isVisible: true });
      }
    },
  },
  {
    of: 3,
    sentence: 'Shift and ? tell the keys, and Escape goes back to the mark',
    show: async (visitor) => {
      await visitor.open('/?territoire=bretagne');
      const { name } = await visitor.reachMark();
      await visitor.press('?');
      await visitor.until(
        () => document.querySelector('dialog[open] h2') !== null,
        undefined,
        'the dialog of the keys',
      );
      await visitor.press('Escape');
      await visitor.until(() => document.querySelector('dialog[open]') === null, undefined, 'the dialog to be gone');
      expect((await visitor.focus()).name).toBe(name);
    },
  },
  {
    of: 4,
    sentence: 'from a mark, by Escape',
    show: async (visitor) => {
      await visitor.open('/?q=patmat');
      const { name } = await visitor.reachMark();
      await visitor.press('Enter');
      await visitor.reads(PATMAT);
      expect((await visitor.focus()).tag).toBe('h1');
      await visitor.press('Escape');
      await visitor.until(() => location.pathname === '/', undefined, 'the campus to be closed');
      expect((await visitor.focus()).name).toBe(name);
    },
  },
  {
    of: 4,
    sentence: 'on a phone, from a mark to its sheet and back, or on to the page',
    show: async (visitor) => {
      await visitor.open('/?q=patmat&vue=carte', PHONE);
      const { name } = await visitor.reachMark();
      await visitor.press('Enter');
      const isLink = () => document.activeElement?.matches('.map-sheet a') === true;
      await visitor.until(isLink, undefined, 'the focus on the link of the sheet');
      expect((await visitor.focus()).isVisible).toBe(true);
      await visitor.press('Escape');
      expect((await visitor.focus()).name).toBe(name);
      await visitor.press('Enter');
      await visitor.until(isLink, undefined, 'the focus on the link of the sheet');
      await visitor.press('Enter');
      await visitor.reads(PATMAT);
    },
  },
  {
    of: 5,
    sentence: 'four of them move the map, each in its own direction',
    show: async (visitor) => {
      await visitor.open('/?carte=47,2,6');
      for (const [side, axis, sign] of [
        ['le haut', 0, 1],
        ['le bas', 0, -1],
        ['la droite', 1, 1],
        ['la gauche', 1, -1],
      ] as const) {
        const before = await visitor.address();
        await visitor.click('button', `Déplacer vers ${side}`);
        await visitor.until(isElsewhere, before, `a map moved towards ${side}`);
        expect(Math.sign(viewOf(await visitor.address())[axis]! - viewOf(before)[axis]!), side).toBe(sign);
      }
    },
  },
  {
    of: 9,
    sentence: 'by a drawing of its own',
    show: async (visitor) => {
      await visitor.open('/?label=cmq');
      await visitor.reachMark();
      const signs = await visitor.look(markSigns);
      const drawings = new Map(signs.map(({ filiere, drawing }) => [filiere, drawing]));
      expect(drawings.size).toBeGreaterThan(3);
      expect(new Set(drawings.values()).size).toBe(drawings.size);
      for (const { filiere, drawing } of signs) expect(drawing).toBe(drawings.get(filiere));
      expect([...drawings.values()]).not.toContain('');
    },
  },
  {
    of: 10,
    sentence: 'among the marks, wherever the arrows lead',
    show: async (visitor) => {
      await visitor.open('/');
      await visitor.reachMark();
      for (const key of ['End', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'Home', 'ArrowDown']) {
        await visitor.press(key);
        expect({ key, ...(await visitor.focus()) }).toMatchObject({ key, isMark: true, isVisible: true });
      }
    },
  },
];

/** Whether the focus is on a mark again, that cluster being gone. */
function isParted(cluster: string): boolean {
  const names = [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
  return !names.includes(cluster) && document.activeElement?.classList.contains('mark') === true;
}

function isElsewhere(before: string): boolean {
  return decodeURIComponent(location.pathname + location.search) !== before;
}

/** Latitude, longitude and zoom of an address. */
function viewOf(address: string): number[] {
  return /carte=([-\d.,]+)/.exec(address)![1]!.split(',').map(Number);
}
