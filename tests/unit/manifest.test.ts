import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutDrawing, drawIcon, ICONS } from '../../scripts/make-icons.ts';

interface Manifest {
  [member: string]: unknown;
  icons: { src: string; type: string; sizes: string; purpose: string }[];
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;
const template = readFileSync('index.html', 'utf8');
const svg = readFileSync('public/icon.svg', 'utf8');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

const lightToken = (name: string) => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(tokens)?.[1];

/** The pixels of a file, four bytes each. */
async function pixelsOf(file: string | Buffer) {
  return sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

describe('the manifest', () => {
  it('says what the atlas is, in French', () => {
    expect(manifest).toMatchObject({
      name: 'Atlas des campus',
      short_name: 'Atlas campus',
      lang: 'fr',
      display: 'standalone',
    });
    expect(manifest['description']).toContain('campus des métiers et des qualifications');
  });

  it('holds under any path prefix', () => {
    const at = 'https://exemple.fr/atlas/manifest.webmanifest';
    expect(new URL(String(manifest['start_url']), at).pathname).toBe('/atlas/');
    expect(new URL(String(manifest['scope']), at).pathname).toBe('/atlas/');
    for (const { src } of manifest.icons) expect(new URL(src, at).pathname).toBe(`/atlas/${src}`);
    // An id is read from the origin's root: without one, each prefix is an application of its own (W3C, "id").
    expect(manifest).not.toHaveProperty('id');
  });

  it('has the colours of the light theme', () => {
    expect(manifest['theme_color']).toBe(lightToken('surface'));
    expect(manifest['background_color']).toBe(lightToken('paper'));
    expect(template).toContain(`name="theme-color" content="${String(manifest['theme_color'])}"`);
  });

  it('is named by the page, with the icon of Apple', () => {
    expect(template).toContain('<link rel="manifest" href="/manifest.webmanifest" />');
    expect(template).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png" />');
  });

  it('names icons that have the size and the form that it says', async () => {
    for (const { src, sizes, type } of manifest.icons) {
      const { format, width, height } = await sharp(`public/${src}`).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : 'image/png');
      if (format !== 'svg') expect({ src, sizes }).toEqual({ src, sizes: `${width}x${height}` });
    }
    const drawn = ICONS.map(({ file }) => file).filter((file) => file !== 'apple-touch-icon.png');
    expect(manifest.icons.map(({ src }) => src)).toEqual(['icon.svg', ...drawn]);
  });
});

describe.each(ICONS)('$file', (icon) => {
  const path = `public/${icon.file}`;

  it('is a square of its size, and light', async () => {
    const { format, width, height } = await sharp(path).metadata();
    expect([format, width, height]).toEqual(['png', icon.sidePx, icon.sidePx]);
    expect(readFileSync(path).length).toBeLessThan(10_000);
  });

  it('is what the script draws from icon.svg', async () => {
    const [kept, drawn] = await Promise.all([pixelsOf(path), pixelsOf(await drawIcon(svg, icon))]);
    const apart = kept.data.reduce((most, byte, at) => Math.max(most, Math.abs(byte - drawn.data[at]!)), 0);
    // Another version of the drawing library may round otherwise.
    expect(apart).toBeLessThan(48);
  });
});

describe.each(ICONS.filter(({ isCut }) => isCut))('$file, which devices cut', ({ file }) => {
  it('has its ground to the edges, and nothing else outside the circle of the masks', async () => {
    const { data, info } = await pixelsOf(`public/${file}`);
    const ground = [...data.subarray(0, 4)];
    expect(ground[3]).toBe(255);
    const middle = (info.width - 1) / 2;
    let others = 0;
    for (let at = 0; at < data.length / 4; at++) {
      const fromMiddle = Math.hypot((at % info.width) - middle, Math.floor(at / info.width) - middle);
      const isGround = ground.every((byte, channel) => Math.abs(byte - data[at * 4 + channel]!) < 8);
      if (!isGround && fromMiddle > 0.4 * info.width) others += 1;
    }
    expect(others).toBe(0);
  });
});

describe('cutDrawing', () => {
  it('refuses a drawing without the ground that it must spread', () => {
    expect(() => cutDrawing('<svg><circle r="3"/></svg>')).toThrow(/expected a ground/);
  });
});
