import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { visit, withBrowser, type Atlas, type VisitOptions } from './driver.ts';
import { violations } from './scanners.ts';

withBrowser();

const TABLES = ['/tableau', '/tableau?par=academie&tri=tourisme-gastronomie'];
const PHONE: VisitOptions = { width: 320, height: 640, hasTouch: true };
const WINDOWS: [string, VisitOptions][] = [
  ['320 px', PHONE],
  ['320 px, dark', { ...PHONE, colorScheme: 'dark' }],
  ['768 px', { width: 768, height: 1024 }],
  ['1440 px', { width: 1440, height: 900 }],
  ['1440 px, dark', { width: 1440, height: 900, colorScheme: 'dark' }],
  ['1440 px, forced colours', { width: 1440, height: 900, forcedColors: 'active' }],
];

async function openTable(path = '/tableau', options: VisitOptions = {}): Promise<Atlas> {
  const atlas = await visit(path, options);
  await atlas.page.getByRole('table').waitFor();
  return atlas;
}

const region = (atlas: Atlas) => atlas.page.getByRole('region', { name: /^Nombre de campus/ });
const head = (atlas: Atlas, name: string) => atlas.page.getByRole('columnheader', { name });

/** How far the page itself can be moved to the right. */
const pageOverflow = (atlas: Atlas) =>
  atlas.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Whether what has the focus is seen: the point in its middle is its own. */
const isFocusSeen = (atlas: Atlas) =>
  atlas.page.evaluate(() => {
    const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return document.activeElement!.contains(seen);
  });

describe.each(WINDOWS)('at %s', (_, window) => {
  it.each(TABLES)('axe finds nothing, and the page does not move sideways: %s', async (path) => {
    const atlas = await openTable(path, window);
    expect(await violations(atlas)).toEqual([]);
    expect(await pageOverflow(atlas)).toBe(0);
  });
});

describe('on a phone', () => {
  it('the table moves in a region of its own, heads and names staying in sight', async () => {
    const atlas = await openTable('/tableau', PHONE);
    const box = (await region(atlas).boundingBox())!;
    expect(box.width).toBeLessThanOrEqual(320);
    await region(atlas).evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    const name = (await atlas.page.getByRole('rowheader', { name: 'Occitanie' }).boundingBox())!;
    expect(Math.abs(name.x - box.x)).toBeLessThan(3);
    const last = (await head(atlas, 'Transition énergétique, éco-industrie').boundingBox())!;
    expect(Math.abs(last.y - box.y)).toBeLessThan(3);
    expect(last.x + last.width).toBeLessThanOrEqual(320);
  });

  it('the keyboard moves it', async () => {
    const atlas = await openTable('/tableau', PHONE);
    await atlas.press('Tab', 'Enter');
    expect(await atlas.page.evaluate(() => document.activeElement?.id)).toBe('tableau');
    await atlas.press('ArrowRight', 'ArrowRight');
    await expect.poll(() => region(atlas).evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(20);
  });

  it.each([PHONE, { width: 768, height: 1024 }, { width: 1280, height: 700 }])(
    'what takes the focus is never behind the heads: %j',
    async (window) => {
      const atlas = await openTable('/tableau', window);
      await head(atlas, 'Transition énergétique, éco-industrie').getByRole('button').focus();
      for (let at = 0; at < 60; at += 1) {
        await atlas.press('Tab');
        expect([await atlas.focused(), await isFocusSeen(atlas)]).toEqual([expect.any(String), true]);
      }
      for (let at = 0; at < 30; at += 1) {
        await atlas.press('Shift+Tab');
        expect([await atlas.focused(), await isFocusSeen(atlas)]).toEqual([expect.any(String), true]);
      }
    },
  );

  it('every figure that is a link, and every head, is large enough for a finger', async () => {
    const atlas = await openTable('/tableau', PHONE);
    const small = await atlas.page.locator('.filiere-table :is(a, button)').evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < 38 || height < 38 ? [`${element.textContent}: ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

describe('on a wide screen', () => {
  it('the whole table stands on the page, and its heads stay when the page moves', async () => {
    const atlas = await openTable('/tableau?par=academie', { width: 1440, height: 900 });
    const [shown, whole] = await region(atlas).evaluate((one) => [one.clientWidth, one.scrollWidth] as const);
    expect(whole).toBeLessThanOrEqual(shown);
    await atlas.page.evaluate(() => scrollTo(0, 700));
    await expect.poll(async () => (await head(atlas, 'Total').boundingBox())?.y).toBeCloseTo(0, 0);
  });

  it('a figure leads to its campuses, and the page begins at its top', async () => {
    const atlas = await openTable('/tableau', { width: 360, height: 740 });
    const link = atlas.page.getByRole('link', { name: '2 campus, Tourisme, gastronomie, Occitanie' });
    await link.click();
    await atlas.hears('2 campus');
    expect(atlas.address()).toBe('/?filiere=tourisme-gastronomie&territoire=occitanie');
    expect(await atlas.page.evaluate(() => scrollY)).toBe(0);
    await atlas.page.goBack();
    await link.waitFor();
  });
});

describe('the tint', () => {
  it.each(['light', 'dark'] as const)(
    'has four strengths in the %s theme, and the figure is always written',
    async (colorScheme) => {
      const atlas = await openTable('/tableau', { colorScheme });
      const grounds = await atlas.page
        .locator('td[data-heat]')
        .evaluateAll((cells) =>
          cells.map((cell) => [
            (cell as HTMLElement).dataset['heat'],
            getComputedStyle(cell.firstElementChild!).backgroundColor,
            cell.textContent,
          ]),
        );
      const byHeat = new Map(grounds.map(([heat, ground]) => [heat, ground]));
      expect([...byHeat.keys()].sort()).toEqual(['0', '1', '2', '3', '4']);
      expect(new Set(byHeat.values()).size).toBe(5);
      expect(grounds.filter(([, , text]) => !/^\d+$/.test(text ?? ''))).toEqual([]);
    },
  );

  it('is no sign that forced colours miss: each cell has its border', async () => {
    const atlas = await openTable('/tableau', { forcedColors: 'active' });
    const widths = await atlas.page
      .locator('td[data-heat]')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderLeftWidth));
    expect(new Set(widths)).toEqual(new Set(['1px']));
  });
});

describe('on paper', () => {
  it.each(['/tableau', '/tableau?par=academie'])('%s is one sheet of A4 on its side', async (path) => {
    const atlas = await openTable(path, { colorScheme: 'dark' });
    let pdf = '';
    // Its letters may still be on their way.
    await expect
      .poll(async () => {
        pdf = (await atlas.page.pdf({ preferCSSPageSize: true })).toString('latin1');
        return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      })
      .toBe(1);
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
    expect([Math.round(width!), Math.round(height!)]).toEqual([842, 595]);
    await atlas.page.emulateMedia({ media: 'print' });
    expect(await atlas.button('Copier en CSV').isVisible()).toBe(false);
    expect(await atlas.page.getByRole('rowheader', { name: 'Total' }).isVisible()).toBe(true);
    expect(await atlas.page.getByText(/Un total compte chaque campus une seule fois/).isVisible()).toBe(true);
  });

  it('the other pages keep their own paper', async () => {
    const atlas = await visit('/campus/patmat-centre-val-de-loire');
    const pdf = (await atlas.page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
    expect(height!).toBeGreaterThan(width!);
  });
});

describe('taken away', () => {
  it('the file has a name, its mark, semicolons and every row', async () => {
    const atlas = await openTable('/tableau?tri=total');
    const coming = atlas.page.waitForEvent('download');
    await atlas.button('Télécharger le CSV').click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^campus-filieres-par-region-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFRégion académique;Total;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(24);
    await atlas.page
      .getByText(/est prêt dans vos téléchargements/)
      .first()
      .waitFor();
  });

  it('the clipboard holds the same, without the mark', async () => {
    // The site's own pages may not read what was copied.
    const answers = { '/presse-papiers': { body: '<!doctype html>', contentType: 'text/html' } };
    const atlas = await visit('/tableau', { answers });
    await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.button('Copier en CSV').click();
    await atlas.hears(/Le tableau est copié/);
    await atlas.goto('/presse-papiers');
    const text = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(text.startsWith('Région académique;Total;')).toBe(true);
  });
});

describe('the code of the table', () => {
  it('is not asked for by the home page', async () => {
    const atlas = await visit('/');
    expect(atlas.requestsFor('TablePage')).toEqual([]);
    await atlas.page.getByRole('link', { name: 'Tableau' }).click();
    await atlas.page.getByRole('table').waitFor();
    expect(atlas.requestsFor('TablePage').length).toBeGreaterThan(0);
  });

  it('that does not come is said, with a way to try again', async () => {
    const atlas = await visit('/label', {
      answers: { '/assets/TablePage*': 'abort' },
      expectedErrors: [/ERR_FAILED|TablePage/],
    });
    await atlas.page.getByRole('link', { name: 'Tableau', exact: true }).click();
    await atlas.page.getByRole('heading', { level: 1, name: "Le tableau n'a pas pu être chargé" }).waitFor();
    await atlas.button('Recharger la page').waitFor();
  });
});
