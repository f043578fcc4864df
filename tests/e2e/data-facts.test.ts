/** An edit of the data must change pages and data, and no script: whoever has the scripts fetches the data alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkedDigests } from '../../scripts/checked-digests.ts';
import { dataRevision } from '../../scripts/data-revision.ts';
import { SITE, writtenPages } from './site-files.ts';

const facts = () => [dataRevision(SITE), ...Object.values(checkedDigests(SITE))];

it('every page tells the revision of the data and what the build has checked', () => {
  const [revision, dataset, list, settings] = facts();
  const told = `<html lang="fr" data-data-revision="${revision}" data-checked-dataset="${dataset}" data-checked-list="${list}" data-checked-settings="${settings}">`;
  expect(dataset).toHaveLength(44);
  expect(writtenPages().filter(({ html }) => !html.includes(told))).toEqual([]);
});

it('no script does', () => {
  const scripts = readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.js'));
  const text = scripts.map((name) => readFileSync(join(SITE, 'assets', name), 'utf8')).join('\n');
  expect(text.length).toBeGreaterThan(100_000);
  expect(facts().filter((fact) => text.includes(fact))).toEqual([]);
});
