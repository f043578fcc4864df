import { expect, it } from 'vitest';
import { budgetTable, overweight, weigh } from '../../scripts/budgets.ts';
import { SITE } from './site-files.ts';

it('the site weighs no more than it may', async () => {
  const weighed = await weigh(SITE);
  console.log(budgetTable(weighed));
  expect(overweight(weighed)).toEqual([]);
}, 60_000);
