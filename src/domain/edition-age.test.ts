import { describe, expect, it } from 'vitest';
import { isOldEdition } from './edition-age.ts';

describe('an edition is old', () => {
  it.each([
    ['2026-11-23', '2026-11-25', false],
    ['2026-11-23', '2028-05-22', false],
    ['2026-11-23', '2028-05-23', false],
    ['2026-11-23', '2028-05-24', true],
    ['2026-11-23', '1970-01-01', false],
    ['2026-11-23', '2099-12-31', true],
    ['2024-08-31', '2026-03-04', true],
    ['no date', '2026-01-01', false],
  ])('of %s on %s: %s', (edition, today, isOld) => {
    expect(isOldEdition(edition, new Date(today))).toBe(isOld);
  });

  it('never, where the clock is broken', () => {
    expect(isOldEdition('2020-01-01', new Date(NaN))).toBe(false);
  });
});
