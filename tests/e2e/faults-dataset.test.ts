import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { visit, withBrowser, type Answers, type Atlas } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';

withBrowser();

const DATA = '/data/v1/campus.json';
/** A page that the build has not written, so that it stands on the data alone. */
const UNWRITTEN = '/?label=cmqe';
const FACTS = readFileSync(`public${DATA}`, 'utf8');

/** With no letter that Latin-1 lacks: it would be read as a control character, and no JSON. */
const NARROW = FACTS.replaceAll(/[^\0-\xff]/g, ' ');

interface Facts {
  schemaVersion: number;
  edition: string;
  campuses: { id: string; filiere: string; status: string }[];
}

const published = () => JSON.parse(FACTS) as Facts;
const visitWith = (path: string, answer: Answers[string]) =>
  visit(path, { answers: { [DATA]: answer }, expectedErrors: [/404|500/] });
const visitWithFacts = (path: string, facts: Facts) =>
  visitWith(path, { body: JSON.stringify(facts), contentType: 'application/json' });

/** The page is a message of that title, with its button. */
async function expectMessage(atlas: Atlas, title: string): Promise<void> {
  await atlas.page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => atlas.status()).toContain(title);
  expect(await atlas.page.title()).toContain(title);
  await expectSound(atlas, 'panel');
}

describe('the data do not come as they should', () => {
  fault(12, async () => {
    await expectMessage(await visitWith(UNWRITTEN, { status: 404, body: '' }), 'Les données sont introuvables');
  });

  fault(13, async () => {
    const atlas = await visitWith(UNWRITTEN, { status: 500, body: '' });
    await expectMessage(atlas, 'Le serveur a un problème');
    expect(atlas.requestsFor(DATA)).toHaveLength(2);
  });

  fault(14, async () => {
    const page = { body: '<!doctype html><p>non</p>', contentType: 'text/html' };
    await expectMessage(await visitWith(UNWRITTEN, page), 'Les données sont illisibles');
  });

  fault(15, async () => {
    const cut = { body: FACTS.slice(0, FACTS.length / 2), contentType: 'application/json' };
    await expectMessage(await visitWith(UNWRITTEN, cut), 'Les données sont illisibles');
  });

  for (const encoding of ['utf16le', 'latin1'] as const)
    fault(
      16,
      async () => {
        const body = Buffer.from(encoding === 'latin1' ? NARROW : `\uFEFF${FACTS}`, encoding);
        const atlas = await visitWith(UNWRITTEN, { body, contentType: 'application/json' });
        await expectMessage(atlas, 'Les données sont illisibles');
        expect(await atlas.page.locator('body').innerText()).not.toMatch(/\uFFFD/);
      },
      encoding,
    );

  fault(
    16,
    async () => {
      const atlas = await visitWith(UNWRITTEN, { body: `\uFEFF${FACTS}`, contentType: 'application/json' });
      await atlas.hears(/^\d+ campus/);
      await expectSound(atlas, 'list');
    },
    'BOM UTF-8',
  );

  fault(17, async () => {
    await expectMessage(await visitWithFacts(UNWRITTEN, { ...published(), campuses: [] }), 'Aucun campus publié');
  });
});

describe('the data are of another time', () => {
  fault(
    25,
    async () => {
      const atlas = await visitWithFacts(UNWRITTEN, { ...published(), schemaVersion: 2 });
      await expectMessage(atlas, 'Une nouvelle version est en ligne');
      expect(await atlas.button('Recharger la page').count()).toBe(1);
    },
    'version',
  );

  fault(
    25,
    async () => {
      const facts = published();
      facts.campuses.find(({ id }) => id === 'patmat-centre-val-de-loire')!.filiere = 'filiere-a-venir';
      const atlas = await visitWithFacts('/?territoire=centre-val-de-loire', facts);
      await atlas.hears(/^4 campus/);
      await atlas.wantMap();
      await atlas.mark(/^PatMAT.*filiere-a-venir/).waitFor();
      await atlas.card("Patrimoines, métiers d'art et tourisme").click();
      await atlas.page.getByRole('region', { name: 'Fiche du campus' }).getByText('filiere-a-venir').first().waitFor();
      await expectSound(atlas, 'list');
    },
    'filière',
  );

  fault(26, async () => {
    const monthsAgo = (months: number) =>
      new Date(Date.now() - months * 30.5 * 24 * 3600_000).toISOString().slice(0, 10);
    const notice = (atlas: Atlas) => atlas.page.getByText('il y a plus de dix-huit mois', { exact: false });
    const recent = await visitWithFacts('/', { ...published(), edition: monthsAgo(17) });
    expect(await notice(recent).count()).toBe(0);
    const old = await visitWithFacts('/', { ...published(), edition: monthsAgo(19) });
    await notice(old).waitFor();
    await expect.poll(() => old.status()).toBe('109 campus');
    await expectSound(old, 'list');
  });
});
