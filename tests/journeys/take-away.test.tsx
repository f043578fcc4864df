import { screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { REAL, renderApp, resultNames, results } from '../render-app.tsx';

describe('A visitor who takes the results away', () => {
  it('finds in the file the campuses of the list, in its order', async () => {
    const files: Blob[] = [];
    // jsdom makes no addresses for files.
    const addresses = { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined };
    vi.stubGlobal('URL', Object.assign(class extends URL {}, addresses));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await renderApp({ path: '/?filiere=tourisme-gastronomie' });
    const names = resultNames();
    const button = await screen.findByRole('button', { name: `Télécharger ces ${names.length} campus (CSV)` });
    expect(results().compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(button);
    const fileName = `campus-${REAL.edition}-${names.length}-resultats.csv`;
    await screen.findByText(`Le fichier ${fileName} est prêt dans vos téléchargements.`);
    expect(click).toHaveBeenCalledOnce();
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(files[0]!);
    });
    const rows = parse<Record<string, string>>(text, { columns: true, delimiter: ';', bom: true });
    expect(rows.map((row) => row['nom'])).toEqual(names);
  });

  it('is offered nothing where there is no campus, and one in the singular where there is one', async () => {
    const { user } = await renderApp({ path: '/?q=zzzzqqqq' });
    await waitFor(() => expect(within(results()).queryAllByRole('link')).toEqual([]));
    expect(screen.queryByRole('button', { name: /^Télécharger/ })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: /^Effacer les filtres/ })[0]!);
    await screen.findByRole('button', { name: /^Télécharger ces \d+ campus \(GeoJSON\)/ });
  });
});
