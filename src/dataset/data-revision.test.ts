import { afterEach, describe, expect, it, vi } from 'vitest';

const load = () => import('./data-revision.ts');

afterEach(() => vi.resetModules());

describe('what a page tells of its data', () => {
  it('is what stands on its first element', async () => {
    const dataset = {
      dataRevision: '?v=0123abcd',
      checkedDataset: 'one',
      checkedList: 'three',
      checkedSettings: 'two',
    };
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.resetModules();
    expect(await load()).toMatchObject({
      DATA_REVISION: '?v=0123abcd',
      CHECKED: { dataset: 'one', list: 'three', settings: 'two' },
    });
  });

  it.each([
    ['no page', undefined],
    ['a page that was not built', { documentElement: { dataset: {} } }],
  ])('is nothing where there is %s', async (_, document) => {
    vi.stubGlobal('document', document);
    vi.resetModules();
    expect(await load()).toMatchObject({ DATA_REVISION: '', CHECKED: { dataset: '', list: '', settings: '' } });
  });
});
