import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PLAN, PLAN_INSETS } from '../src/domain/plan.ts';
import { CARD, cardSvg, type CardDrawing } from './card-svg.ts';

const SYMBOL = '<symbol id="plan-de-france" viewBox="0 0 1000 1000"><path class="plan-land" d="M0 0h9v9z"/></symbol>';

function aCard(overrides: Partial<CardDrawing> = {}): CardDrawing {
  return {
    kicker: "Campus d'excellence",
    title: 'Matériaux',
    notes: ['Tours (37)', 'Matériaux, matériaux innovants'],
    filiere: 'materiaux',
    frame: PLAN,
    dots: [{ filiere: 'tourisme-gastronomie', isApproximate: false, path: 'M1 1h1z' }],
    pin: { x: 300, y: 400, isDiamond: false, isApproximate: false },
    ...overrides,
  };
}

const parsed = (card: CardDrawing) =>
  new JSDOM(cardSvg(card, SYMBOL, 'Atlas des campus'), { contentType: 'image/svg+xml' }).window.document;

/** The name of the site, and a line of its logo. */
const PATHS_OF_FOOT = 2;

describe('cardSvg', () => {
  it('is an image of the size that networks ask for', async () => {
    const { width, height } = await sharp(Buffer.from(cardSvg(aCard(), SYMBOL, 'Atlas des campus'))).metadata();
    expect([width, height]).toEqual([CARD.width, CARD.height]);
  });

  it('is well formed and holds no text, script or foreign address, whatever the words', () => {
    for (const words of [
      '</svg><script>alert(1)</script>',
      '"><image href="https://x.fr/a.png"/>',
      ']]>',
      '&lt;',
      '',
    ]) {
      const document = parsed(aCard({ title: words, kicker: words, notes: [words] }));
      expect(document.querySelector('parsererror')).toBeNull();
      expect(document.querySelectorAll('script, image, text, foreignObject, [href^="http"]')).toHaveLength(0);
    }
  });

  it('bears the colour of its filière, and a mark of its own shape', () => {
    const fills = (card: CardDrawing) =>
      [...parsed(card).querySelectorAll('[fill]')].map((one) => one.getAttribute('fill'));
    expect(fills(aCard())).toContain('#6d83a5');
    expect(parsed(aCard()).querySelectorAll('circle[stroke]')).toHaveLength(1);
    const excellence = parsed(aCard({ pin: { x: 300, y: 400, isDiamond: true, isApproximate: true } }));
    expect(excellence.querySelectorAll('rect[stroke][stroke-dasharray]')).toHaveLength(1);
    expect(fills(aCard({ filiere: 'inconnue', dots: [], pin: null }))).toContain('#0b5c63');
  });

  it('shows an overseas territory without what lies beside its frame', () => {
    const { frame } = PLAN_INSETS[3]!;
    const clip = parsed(aCard({ frame })).querySelector('clipPath rect')!;
    expect(Number(clip.getAttribute('width'))).toBeLessThan(frame.width);
  });

  it('draws a name of 300 characters smaller, in at most six lines', () => {
    const count = (title: string) =>
      parsed(aCard({ title, kicker: null, notes: [], dots: [], pin: null })).querySelectorAll('svg > path').length;
    expect(count('Court')).toBeLessThan(count('Un nom de campus très long '.repeat(11)));
    expect(count('Un nom de campus très long '.repeat(40))).toBeLessThanOrEqual(6 + PATHS_OF_FOOT);
  });
});
