import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outProblem } from './out-folder.mjs';

describe('outProblem', () => {
  let work: string;
  let project: string;

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'atlas-out-'));
    project = join(work, 'project');
    mkdirSync(join(project, 'src'), { recursive: true });
  });
  afterEach(() => rmSync(work, { recursive: true }));

  it.each(['.', '..', './', 'src/..', '/', tmpdir()])('refuses %s, which holds the project', (out) => {
    expect(outProblem(out, project)).toMatch(/holds the project itself/);
  });

  it.each(['src', 'public', 'data', 'node_modules', '.git', '.cache', 'src/dist'])(
    'refuses %s of the project',
    (out) => {
      expect(outProblem(out, project)).toMatch(/expected dist, a folder of \.cache/);
    },
  );

  it.each(['dist', 'dist/', '.cache/site', './dist/atlas'])('takes %s of the project', (out) => {
    expect(outProblem(out, project)).toBeNull();
  });

  it('takes a folder elsewhere that is new, empty, or an earlier build, and no other', () => {
    const out = join(work, 'site');
    expect(outProblem(out, project)).toBeNull();
    mkdirSync(join(out, 'data/v1'), { recursive: true });
    writeFileSync(join(out, 'index.html'), '');
    expect(outProblem(out, project)).toMatch(/holds other files/);
    for (const mark of ['config.json', 'data/v1/campus.json']) writeFileSync(join(out, mark), '{}');
    expect(outProblem(out, project)).toBeNull();
    expect(outProblem(join('..', 'site'), project)).toBeNull();
  });

  it('refuses a home folder', () => {
    if (dirname(homedir()) !== homedir()) expect(outProblem(homedir(), project)).not.toBeNull();
  });
});
