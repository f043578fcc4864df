import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../builders.ts';
import { address, renderApp, resultLink, startApp, statusSays, travel } from '../render-app.tsx';

const PATMAT = "Patrimoines, métiers d'art et tourisme";
const FEW = aDataset([aCampus({ id: 'patmat-centre-val-de-loire', name: PATMAT, label: 'cmqe' }), aCampus()]);

/** Waits until a page stands at this address, with nothing added to the history. */
async function healsTo(expected: string, before: number): Promise<void> {
  await waitFor(() => expect(address() + window.location.hash).toBe(expected));
  expect(window.history.length).toBe(before);
}

describe('panne 27 : a visitor who comes by an odd address', () => {
  it.each([
    ['/?utm_source=lettre&label=cmqe#haut', '/?label=cmqe#haut'],
    ['/?tri=hasard', '/'],
    ['/?niveau=bts&niveau=cap', '/?niveau=cap&niveau=bts'],
    ['/?q=%E0%A4%A', '/?q=\ufffd%A'],
    ['/?carte=47.90000,1.900,8.0', '/?carte=47.9,1.9,8'],
    ['//', '/'],
    ['/campus?label=cmqe', '/'],
    ['/campus/%70atmat-centre-val-de-loire/?x=y', '/campus/patmat-centre-val-de-loire'],
    ['/Campus/patmat-centre-val-de-loire?label=cmqe', '/campus/patmat-centre-val-de-loire?label=cmqe'],
    ['/campus/PATMAT-Centre-Val-de-Loire?label=cmqe', '/campus/patmat-centre-val-de-loire?label=cmqe'],
    ['/campus/Nulle-Part?x=y', '/campus/Nulle-Part'],
    ['/campus/nulle-part?x=y', '/campus/nulle-part'],
    ['/tableau/?par=departement&sens=croissant', '/tableau'],
    ['/LABEL/?q=cuir#missions', '/label#missions'],
    ['/filieres/%6dateriaux?x', '/filieres/materiaux'],
    ['/filieres/Materiaux', '/filieres/materiaux'],
    ['/territoires/Centre-Val-de-Loire?x', '/territoires/centre-val-de-loire'],
    ['/Territoires/ORLEANS-TOURS', '/territoires/orleans-tours'],
    ['/territoires/Nulle-Part', '/territoires/Nulle-Part'],
  ])('%s finds the page at %s', async (odd, canonical) => {
    const before = window.history.length;
    startApp({ path: odd.startsWith('//') ? `${window.location.origin}${odd}` : odd, dataset: FEW });
    await screen.findAllByRole('heading', { level: 1 });
    await healsTo(canonical, before);
  });

  it('keeps its place in the page: the focus and what the address carried unseen', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe', dataset: FEW });
    resultLink(PATMAT).focus();
    window.history.pushState({ usr: null, key: 'x', idx: 1 }, '', '/?label=cmqe&filiere=x');
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state as unknown }));
    await waitFor(() => expect(address()).toBe('/?label=cmqe'));
    expect(document.activeElement).toBe(resultLink(PATMAT));
    await user.click(screen.getByRole('button', { name: "Retirer Campus d'excellence (CMQe)" }));
    await statusSays('2 campus');
    await travel('back', '/?label=cmqe');
  });

  it('is led from a merged campus to its successor, whatever else the address says', async () => {
    const heir = aCampus({ id: 'heritier', name: 'Campus héritier' });
    const merged = aCampus({ id: 'ancien', name: 'Ancien', status: 'merged', mergedInto: 'heritier' });
    startApp({ path: '/campus/ancien?utm_source=x&label=cmq', dataset: aDataset([heir, merged]) });
    await screen.findByRole('heading', { level: 1, name: 'Campus héritier' });
    await waitFor(() => expect(address()).toBe('/campus/heritier?label=cmq'));
    expect(screen.getByRole('region', { name: 'Fiche du campus' }).textContent).toContain('Ancien');
  });
});
