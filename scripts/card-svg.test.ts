import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PLAN, PLAN_INSETS, PLAN_METROPOLE, type PlanFrame } from '../src/domain/plan.ts';
import { CARD, cardLines, cardSvg, type CardDrawing } from './card-svg.ts';

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

  it('shows neither the edge of the plan above a region, nor the insets below it', () => {
    const viewOf = (frame: PlanFrame) =>
      parsed(aCard({ frame })).querySelector('svg svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    const size = { width: 120, height: 100 };
    for (const frame of [
      { x: 300, y: 10, ...size },
      { x: PLAN.width - size.width, y: PLAN_METROPOLE.height - size.height, ...size },
    ]) {
      const [x = NaN, y = NaN, width = NaN, height = NaN] = viewOf(frame);
      expect(x + width / 2).toBeCloseTo(frame.x + frame.width / 2, 0);
      expect(y).toBeGreaterThanOrEqual(PLAN.y);
      expect(y + height).toBeLessThanOrEqual(PLAN_METROPOLE.height + 0.1);
    }
    expect(viewOf(PLAN)[1]).toBe(PLAN.y);
  });

  it('refuses a drawing with a number that is none', () => {
    for (const broken of [{ frame: { ...PLAN, width: Number.NaN } }, { pin: { ...aCard().pin!, x: Infinity } }]) {
      expect(() => cardSvg(aCard(broken), SYMBOL, 'Atlas des campus')).toThrow(
        /expected numbers, got .*(NaN|Infinity)/,
      );
    }
    expect(() => cardSvg(aCard({ title: 'NaN', kicker: 'Infinity' }), SYMBOL, 'Atlas')).not.toThrow();
  });

  it('draws a name of 300 characters smaller, in at most six lines', () => {
    const count = (title: string) =>
      parsed(aCard({ title, kicker: null, notes: [], dots: [], pin: null })).querySelectorAll('svg > path').length;
    expect(count('Court')).toBeLessThan(count('Un nom de campus très long '.repeat(11)));
    expect(count('Un nom de campus très long '.repeat(40))).toBeLessThanOrEqual(6 + PATHS_OF_FOOT);
  });
});

describe('cardLines', () => {
  const LONG_PLACE = 'Saint-Étienne-du-Rouvray (76)';
  const LONG_FILIERE = 'Mobilité, aéronautique, transports terrestres et maritimes';

  it.each([
    ['a short name', 'Économie bleue', 68],
    ['a word that is wide', 'Hauts-de-France', 56],
    ['a name of 76 signs', 'Propulsions, matériaux et systèmes embarqués de Normandie et de ses environs', 46],
    ['a name of 100 signs', `Campus d'excellence ${'de la transition énergétique '.repeat(3)}`.slice(0, 100), 38],
  ])('keeps %s and all that stands below it', (_, title, sizePx) => {
    const lines = cardLines({ kicker: 'Campus des métiers', title, notes: [LONG_PLACE, LONG_FILIERE] });
    expect(lines.sizePx).toBe(sizePx);
    expect(lines.title.join(' ')).toBe(title.trim());
    expect(lines.notes.join(' ')).toBe(`${LONG_PLACE} ${LONG_FILIERE}`);
  });

  it('ends what is too long in an ellipsis, title and notes, above the logo', () => {
    const words = 'Un campus au nom très long '.repeat(12);
    const { sizePx, title, notes } = cardLines({ kicker: 'Label', title: words, notes: [words, words, words] });
    expect(title.at(-1)).toMatch(/…$/);
    expect(notes.filter((note) => note.endsWith('…'))).toHaveLength(3);
    expect(title.length * sizePx * 1.1 + notes.length * 40).toBeLessThan(CARD.height - 250);
  });

  it('keeps one line of a title, whatever the notes', () => {
    const note = 'mot '.repeat(100);
    expect(cardLines({ kicker: null, title: 'Bois', notes: Array(9).fill(note) as string[] }).title).toEqual(['Bois']);
  });
});
