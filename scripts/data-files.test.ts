// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SUPPORTS } from '../src/domain/campus-lists.ts';
import {
  NAMED_FILES,
  canonicalText,
  factsOf,
  fileCampusSchema,
  loadTree,
  shapeOf,
  treeOf,
  writeFiles,
} from './data-files.ts';
import { canonicalTexts } from './data-lint.ts';
import { CAMPUS_FILE, fileText, goodTexts, mainCampus } from './data-rules-fixture.ts';

const made: string[] = [];

function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  made.push(dir);
  return dir;
}

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

describe('canonicalText', () => {
  it('puts keys back in the order of the schema, whatever theirs', () => {
    const turned = Object.fromEntries(Object.entries(mainCampus()).reverse());
    expect(canonicalText(CAMPUS_FILE, turned)).toBe(fileText(mainCampus()));
  });

  it('is null for a wrong shape and for a file that is not ours', () => {
    expect(canonicalText(CAMPUS_FILE, { ...mainCampus(), more: 1 })).toBeNull();
    expect(canonicalText('outlines/outlines.topo.json', {})).toBeNull();
  });
});

describe('canonicalTexts', () => {
  it('gives the files to rewrite, and none once they are', () => {
    const ugly = { ...goodTexts(), [CAMPUS_FILE]: JSON.stringify(mainCampus()) };
    const fixed = canonicalTexts(treeOf(ugly));
    expect([...fixed.keys()]).toEqual([CAMPUS_FILE]);
    expect(canonicalTexts(treeOf({ ...ugly, ...Object.fromEntries(fixed) })).size).toBe(0);
  });
});

describe('loadTree', () => {
  it('reads back what writeFiles wrote, folders included', () => {
    const dir = emptyFolder();
    writeFiles(dir, new Map(Object.entries(goodTexts())));
    const texts = [...loadTree(dir).files].map(([path, { text }]) => [path, text]);
    expect(Object.fromEntries(texts)).toEqual(goodTexts());
  });

  it('throws where there is no folder', () => {
    expect(() => loadTree(join(emptyFolder(), 'nowhere'))).toThrow();
  });
});

describe('factsOf', () => {
  it('keeps the campuses of the right shape, and null for a broken file', () => {
    const facts = factsOf(treeOf({ ...goodTexts(), [CAMPUS_FILE]: '{}', 'academies.json': '{' }));
    expect(facts.campuses.map(({ campus }) => campus.id)).toEqual(['campus-de-la-fonte', 'campus-du-fer']);
    expect(facts.academies).toBeNull();
    expect(facts.outlines?.size).toBe(4);
  });
});

describe('data/README.md', () => {
  it('tells of every file, every field of a campus and everything that a source can support', () => {
    const readme = readFileSync(new URL('../data/README.md', import.meta.url), 'utf8');
    const names = [...NAMED_FILES, ...Object.keys(fileCampusSchema.entries), ...SUPPORTS];
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(shapeOf('campuses/x.json')).toBe(fileCampusSchema);
  });
});
