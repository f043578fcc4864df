import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { campusCsv } from '../domain/campus-csv.ts';
import { campusGeoJson } from '../domain/campus-geojson.ts';
import type { Campus } from '../domain/campus.ts';
import DownloadResults from './DownloadResults.tsx';

const campuses = [aCampus({ name: 'Bois' }), aCampus({ name: '=1' })];
const dataset = aDataset(campuses);

/** What the visitor's browser is handed: jsdom makes no addresses for files. */
function catchFiles() {
  const files: Blob[] = [];
  const names: string[] = [];
  const addresses = { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined };
  vi.stubGlobal('URL', Object.assign(class extends URL {}, addresses));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { files, names };
}

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file);
  });
}

function show(shown: readonly Campus[] = campuses) {
  const part = (of: readonly Campus[]) => (
    <DownloadResults
      answer={of}
      count={of.length}
      edition={dataset.edition}
      write={(format) => Promise.resolve((format === 'csv' ? campusCsv : campusGeoJson)(of, dataset))}
    />
  );
  const page = render(part(shown));
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return {
    press,
    showOthers: (others: readonly Campus[]) => page.rerender(part(others)),
  };
}

describe('DownloadResults', () => {
  it('gives the results as a table for spreadsheets, and says so in place', async () => {
    const { files, names } = catchFiles();
    const { press } = show();
    await press('Télécharger ces 2 campus (CSV)');
    await screen.findByText('Le fichier campus-2026-01-31-2-resultats.csv est prêt dans vos téléchargements.');
    expect(names).toEqual(['campus-2026-01-31-2-resultats.csv']);
    expect(files[0]!.type).toBe('text/csv;charset=utf-8');
    const lines = (await textOf(files[0]!)).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid;nom;/);
    expect(lines.slice(1).map((line) => line.split(';')[1])).toEqual(['Bois', "'=1", undefined]);
  });

  it('gives them as points for a map', async () => {
    const { files, names } = catchFiles();
    const { press } = show();
    await press('Télécharger ces 2 campus (GeoJSON)');
    await waitFor(() => expect(names).toEqual(['campus-2026-01-31-2-resultats.geojson']));
    expect(files[0]!.type).toBe('application/geo+json');
    const { features } = JSON.parse(await textOf(files[0]!)) as { features: { properties: { nom: string } }[] };
    expect(features.map(({ properties }) => properties.nom)).toEqual(['Bois', '=1']);
  });

  it('speaks of one campus in the singular', async () => {
    const { names } = catchFiles();
    const { press } = show(campuses.slice(0, 1));
    await press('Télécharger ce campus (CSV)');
    await waitFor(() => expect(names).toEqual(['campus-2026-01-31-1-resultat.csv']));
  });

  it('says in place that the file could not be made, and can be pressed again', async () => {
    const { names } = catchFiles();
    vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
      throw new Error('no room');
    });
    const { press } = show();
    await press('Télécharger ces 2 campus (CSV)');
    await screen.findByText("Le fichier n'a pas pu être préparé. Vérifiez la connexion, puis réessayez.");
    await press('Télécharger ces 2 campus (CSV)');
    await screen.findByText(/est prêt/);
    expect(names).toHaveLength(1);
    expect(screen.queryByText(/n'a pas pu/)).toBeNull();
  });

  it('no longer says of other results what was true of the former ones', async () => {
    catchFiles();
    const { press, showOthers } = show();
    await press('Télécharger ces 2 campus (CSV)');
    await screen.findByText(/est prêt/);
    showOthers(campuses.slice(0, 1));
    expect(screen.queryByText(/est prêt/)).toBeNull();
  });
});
