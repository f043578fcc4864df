/** A suite that has gone blind is found out: by a page with twenty defects, and by each of them alone. */
import { describe, expect, it } from 'vitest';
import { SEEDS, SEEN_BY, TWIN, TWIN_GAINS, type Judge, type Seed } from './bad-twin.ts';
import { visitMap, withBrowser, type Atlas } from './driver.ts';
import { complaintsOf } from './html-validator.ts';
import { SUITES, type Extent } from './scanners.ts';

withBrowser();

/** How often each rule speaks: "r69" of a fault, "r69?" of a question. */
type Tally = Record<string, number>;

const JUDGES: Record<Judge, (atlas: Atlas, extent: Extent) => Promise<string[]>> = {
  axe: async (atlas, extent) => (await SUITES.axe(atlas, extent)).findings.map(nameOf),
  ibm: async (atlas, extent) => (await SUITES.ibm(atlas, extent)).findings.map(nameOf),
  alfa: async (atlas, extent) => (await SUITES.alfa(atlas, extent)).findings.map(nameOf),
  html: async ({ page }) => (await complaintsOf(await page.content())).map((complaint) => complaint.split(':')[0]!),
};

function nameOf({ rule, isFault }: { rule: string; isFault: boolean }): string {
  return isFault ? rule : `${rule}?`;
}

async function tallyOf(atlas: Atlas, name: Judge, extent: Extent = 'all'): Promise<Tally> {
  const tally: Tally = {};
  for (const rule of await JUDGES[name](atlas, extent)) tally[rule] = (tally[rule] ?? 0) + 1;
  return tally;
}

/** By how much each rule speaks more often than of the good page. */
function gains(tally: Tally, good: Tally): Tally {
  const more = Object.entries(tally).map(([rule, times]) => [rule, times - (good[rule] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, times]) => times > 0).sort());
}

const JUDGE_NAMES = ['axe', 'ibm', 'alfa', 'html'] as const;

/** Each defect, who sees it, and by which rules. */
const CLAIMS = (Object.entries(SEEN_BY) as [Seed, Partial<Record<Judge, string[]>>][]).flatMap(([seed, seers]) =>
  (Object.entries(seers) as [Judge, string[]][]).map(([name, rules]) => [seed, name, rules] as const),
);

const isQuestion = (rule: string) => rule.endsWith('?');
const isFault = (rule: string) => !isQuestion(rule);
const onlyFaults = (tally: Tally) => Object.fromEntries(Object.entries(tally).filter(([rule]) => isFault(rule)));

async function tallies(atlas: Atlas): Promise<Record<Judge, Tally>> {
  const found = {} as Record<Judge, Tally>;
  for (const name of JUDGE_NAMES) found[name] = await tallyOf(atlas, name);
  return found;
}

describe('the bad twin of the home page', () => {
  it('has twenty defects', () => {
    expect(Object.keys(SEEDS)).toHaveLength(20);
  });

  it('is seen for what it is by every suite, as far as each can see', { timeout: 240_000 }, async () => {
    const atlas = await visitMap(TWIN, { width: 1440, height: 900 });
    await atlas.settle();
    await atlas.page.evaluate(freeze);
    const good = await tallies(atlas);

    const missed: string[] = [];
    for (const [seed, name, claimed] of CLAIMS) {
      const rules = claimed.filter(isFault);
      if (rules.length === 0) continue;
      await atlas.page.evaluate(SEEDS[seed]);
      const found = gains(await tallyOf(atlas, name, rules), good[name]);
      missed.push(...rules.filter((rule) => !found[rule]).map((rule) => `${seed}: ${name} ${rule}`));
      await atlas.page.evaluate(thaw);
    }
    expect(missed).toEqual([]);

    for (const sow of Object.values(SEEDS)) await atlas.page.evaluate(sow);
    const all = await tallies(atlas);
    const found = JUDGE_NAMES.map((name) => [name, gains(all[name], good[name])] as const);
    expect(Object.fromEntries(found.map(([name, tally]) => [name, onlyFaults(tally)]))).toEqual(TWIN_GAINS);
    const questions = CLAIMS.flatMap(([, name, rules]) => rules.map((rule) => `${name} ${rule}`)).filter(isQuestion);
    expect(found.flatMap(([name, tally]) => Object.keys(tally).map((rule) => `${name} ${rule}`))).toEqual(
      expect.arrayContaining(questions),
    );
  });
});

/** In the page: what is shown becomes a copy, which no script will mend. */
function freeze(): void {
  const page = window as unknown as { good: Node };
  page.good = document.body.cloneNode(true);
  document.body.replaceWith(page.good.cloneNode(true));
}

/** In the page: the good copy again. */
function thaw(): void {
  document.adoptedStyleSheets = [];
  document.body.replaceWith((window as unknown as { good: Node }).good.cloneNode(true));
}
