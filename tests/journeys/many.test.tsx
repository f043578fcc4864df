import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../builders.ts';
import { renderApp, resultNames, searchField, thesaurusArrives } from '../render-app.tsx';

describe('A visitor who has had more of many campuses drawn', () => {
  it('keeps them when the search comes, which the box asks for', async () => {
    const dataset = aDataset(Array.from({ length: 160 }, () => aCampus()));
    const app = await renderApp({ dataset });
    expect(resultNames()).toHaveLength(128);
    await app.user.click(screen.getByRole('button', { name: 'Afficher la suite' }));
    expect(resultNames()).toHaveLength(160);
    await app.user.click(searchField());
    await thesaurusArrives(app);
    expect(resultNames()).toHaveLength(160);
  });
});
