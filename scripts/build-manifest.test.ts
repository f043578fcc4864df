import { describe, expect, it } from 'vitest';
import { filesOf, type Manifest } from './build-manifest.ts';

const MANIFEST: Manifest = {
  'index.html': { file: 'main.js', css: ['main.css'], imports: ['_shared'], isEntry: true },
  _shared: { file: 'shared.js' },
  'src/Page.tsx': { file: 'page.js', css: ['page.css'], imports: ['index.html', '_shared', '_part'] },
  _part: { file: 'part.js', css: ['part.css', 'page.css'], imports: ['_ring'] },
  _ring: { file: 'ring.js', imports: ['_part'] },
};

describe('filesOf', () => {
  it('names what a page needs beside the first scripts, each once, through circles too', () => {
    const { styles, scripts } = filesOf(MANIFEST, ['src/Page.tsx']);
    expect(styles).toEqual(['page.css', 'part.css']);
    expect([...scripts].sort()).toEqual(['page.js', 'part.js', 'ring.js']);
  });

  it('names nothing for a page that the first scripts hold', () => {
    expect(filesOf(MANIFEST, [])).toEqual({ styles: [], scripts: [] });
  });

  it('throws for a file that the build does not know', () => {
    expect(() => filesOf(MANIFEST, ['src/Page.tsx', 'src/None.tsx'])).toThrow('no chunk for src/None.tsx');
  });
});
