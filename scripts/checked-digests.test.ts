import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_SITE } from '../src/domain/site-config.ts';
import { aCampus, aDataset } from '../tests/builders.ts';
import { checkedDigests } from './checked-digests.ts';
import { listText } from './exports.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-checked-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file as JSON; its digest. */
function write(path: string, content: unknown): string {
  const text = JSON.stringify(content);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return createHash('sha256').update(text).digest('base64');
}

const BOIS = aCampus({ name: 'Bois' });

describe('checkedDigests', () => {
  it('are those of files that say what their schemas read', () => {
    const dataset = write('data/v1/campus.json', { ...aDataset([BOIS]), licence: { id: 'etalab-2.0' } });
    const settings = write('config.json', { tiles: null, dataset: null, site: NO_SITE });
    const list = write('data/v1/list.json', JSON.parse(listText(aDataset([BOIS]))));
    expect(checkedDigests(folder)).toEqual({ dataset, list, settings });
  });

  it('are nothing for files that are not there', () => {
    expect(checkedDigests(folder)).toEqual({ dataset: '', list: '', settings: '' });
  });

  it.each([
    ['of a record that is set aside', { ...aDataset([aCampus({ name: '' })]), licence: {} }],
    ['with a key that is dropped', { ...aDataset([aCampus()]), licence: {}, more: 1 }],
    ['without a part that is filled in', { ...aDataset([aCampus()]), licence: {}, departements: undefined }],
    ['of another version', { ...aDataset([aCampus()]), schemaVersion: 2 }],
    ['of nothing', null],
  ])('are nothing for a dataset %s', (_, content) => {
    write('data/v1/campus.json', content);
    expect(checkedDigests(folder).dataset).toBe('');
  });

  it('are nothing for a list of another dataset', () => {
    write('data/v1/campus.json', { ...aDataset([BOIS]), licence: {} });
    write('data/v1/list.json', JSON.parse(listText(aDataset([aCampus()]))));
    expect(checkedDigests(folder).list).toBe('');
  });

  it.each([
    ['without a site', { tiles: null }],
    ['with a dataset elsewhere', { tiles: null, dataset: '../x.json', site: NO_SITE }],
    ['with tiles that are not understood', { tiles: { url: 3 }, site: NO_SITE }],
    ['that leave out a part', { tiles: null, site: { ...NO_SITE, privacy: undefined } }],
    ['of nothing', null],
  ])('are nothing for settings %s', (_, content) => {
    write('config.json', content);
    expect(checkedDigests(folder).settings).toBe('');
  });
});
