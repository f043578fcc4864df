import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { shownCampuses } from '../domain/dataset.ts';
import { PLAN } from '../domain/plan.ts';
import { pagesOf } from './page-heads.ts';
import { shareCardOf, shareImageOf } from './share-card.ts';

const REAL = realDataset();
const PAGES = pagesOf(REAL);

describe('the share cards of the real pages', () => {
  const cards = PAGES.map((page) => ({ page, card: shareCardOf(page, REAL) }));

  it('are one for each campus, filière and territory, and one for the rest', () => {
    const subjects = PAGES.filter(({ about }) => about !== null);
    expect(new Set(cards.map(({ card }) => card.file)).size).toBe(subjects.length + 1);
    expect(subjects.filter(({ about }) => about?.kind === 'campus')).toHaveLength(shownCampuses(REAL).length);
    for (const { page, card } of cards) expect(shareImageOf(page)).toEqual({ file: card.file, alt: card.alt });
  });

  it('say the name, what it is and where', () => {
    const patmat = cards.find(({ card }) => card.file.endsWith('campus-patmat-centre-val-de-loire.png'))!.card;
    expect(patmat).toMatchObject({
      kicker: "Campus d'excellence",
      title: "Patrimoines, métiers d'art et tourisme",
      notes: ['Tours (37)', 'Tourisme, gastronomie'],
      filiere: 'tourisme-gastronomie',
      pin: { isDiamond: true, isApproximate: false },
    });
    expect(patmat.frame.width).toBeLessThan(PLAN.width);
    const bretagne = cards.find(({ card }) => card.file.endsWith('territory-bretagne.png'))!.card;
    expect(bretagne.notes).toEqual(['5 campus']);
    const mayotte = cards.find(({ card }) => card.file.endsWith('territory-mayotte.png'))!.card;
    expect(mayotte.notes).toEqual(['Aucun campus']);
  });

  it('have their mark inside what they show', () => {
    for (const { card } of cards) {
      if (!card.pin) continue;
      const { x, y, width, height } = card.frame;
      expect(card.pin.x, card.file).toBeGreaterThan(x - width * 0.1);
      expect(card.pin.x, card.file).toBeLessThan(x + width * 1.1);
      expect(card.pin.y, card.file).toBeGreaterThan(y - height * 0.1);
      expect(card.pin.y, card.file).toBeLessThan(y + height * 1.1);
    }
  });
});

describe('the share card of a campus', () => {
  const cardOf = (campus: ReturnType<typeof aCampus>) => {
    const dataset = aDataset([campus]);
    return shareCardOf(
      pagesOf(dataset).find(({ about }) => about?.id === campus.id)!,
      dataset,
    );
  };

  it('has no mark without a position, and a hollow one where it is approximate', () => {
    expect(cardOf(aCampus({ position: null })).pin).toBeNull();
    expect(cardOf(aCampus({ position: aPosition({ precision: 'academie' }) })).pin?.isApproximate).toBe(true);
  });

  it('says its doubt', () => {
    const { notes } = cardOf(aCampus({ status: 'to-verify', lastAttestedYear: 2016 }));
    expect(notes).toEqual(['Tours (37)', 'Matériaux, matériaux innovants', 'À vérifier – dernière source : 2016']);
  });

  it('shows all of France for a region that nobody knows', () => {
    expect(cardOf(aCampus({ region: 'atlantide', academie: null })).frame).toEqual(PLAN);
  });
});
