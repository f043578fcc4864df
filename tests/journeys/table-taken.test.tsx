import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { answer, expectFocusOn, REAL, SHOWN, startApp, statusSays, type StartedApp } from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';

const TITLE = 'Quelles filières, dans quels territoires ?';
const SORTED_BY_NAME = `${SHOWN.length} campus. Tableau par région académique, trié par nom, de A à Z.`;

async function openTable(path = '/tableau', options: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> {
  const app = startApp({ path, ...options });
  await screen.findByRole('table');
  return app;
}

describe('A visitor who takes the table away', () => {
  it('copies it as it stands, and hears that it is done, each time', async () => {
    const { user } = await openTable('/tableau?tri=total');
    const said: string[] = [];
    new MutationObserver(() => said.push(screen.getByRole('status').textContent)).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const press = () => user.click(screen.getByRole('button', { name: 'Copier en CSV' }));
    await press();
    await waitFor(() => expect(said.at(-1)).toMatch(/Le tableau est copié/));
    await press();
    await waitFor(() => expect(said.filter((text) => text.includes('Le tableau est copié'))).toHaveLength(2));
    const lines = (await navigator.clipboard.readText()).split('\r\n');
    expect(lines[0]).toMatch(/^Région académique;Total;"Alimentaire, agroalimentaire";/);
    expect(lines[1]).toMatch(/^Auvergne-Rhône-Alpes;14;/);
    expect(lines.at(-3)).toMatch(new RegExp(`^Total;${SHOWN.length};`));
    expect(lines.at(-2)).toMatch(/Source : Atlas des campus, données au \d/);
    expect(new Set(lines.slice(0, -2).map((line) => line.replace(/"[^"]*"/g, '').split(';').length))).toEqual(
      new Set([14]),
    );
    await user.click(screen.getByRole('button', { name: 'Total' }));
    expect(screen.queryByText(/Le tableau est copié/)).toBeNull();
  });

  it('hears that the copy failed, and what to do', async () => {
    const { user } = await openTable();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copier en CSV' }));
    await statusSays(`${SORTED_BY_NAME} La copie n'a pas marché. Téléchargez plutôt le CSV.`);
  });

  it('downloads a file that a spreadsheet opens, with its accents', async () => {
    const files: Blob[] = [];
    const links: string[] = [];
    // jsdom makes no addresses for files.
    const addresses = {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    };
    vi.stubGlobal('URL', Object.assign(class extends URL {}, addresses));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(`${this.href} ${this.download}`);
    });
    const { user } = await openTable('/tableau?par=academie');
    await user.click(screen.getByRole('button', { name: 'Télécharger le CSV' }));
    const name = `campus-filieres-par-academie-${REAL.edition}.csv`;
    expect(links).toEqual([`blob:1 ${name}`]);
    await statusSays(
      `${SHOWN.length} campus. Tableau par académie, trié par nom, de A à Z. Le fichier ${name} est prêt dans vos téléchargements.`,
    );
    expect(files[0]!.type).toBe('text/csv;charset=utf-8');
    const bytes = await new Promise<Uint8Array>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
      reader.readAsArrayBuffer(files[0]!);
    });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Académie;Total;/);
  });

  it('prints it', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await openTable();
    await user.click(screen.getByRole('button', { name: 'Imprimer' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('A visitor for whom something is missing', () => {
  it('is told that the data did not come, and can try again', async () => {
    let isUp = false;
    const { user } = startApp({
      path: '/tableau',
      answers: { dataset: () => (isUp ? answer(JSON.stringify(REAL))() : new Response('', { status: 404 })) },
    });
    expectConsole(/404/);
    await screen.findByRole('heading', { level: 1, name: 'Les données sont introuvables' });
    isUp = true;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByRole('table');
    expectFocusOn(screen.getByRole('heading', { level: 1, name: TITLE }));
  });

  it('is told how many records could not be read', async () => {
    expectConsole(/abime.*set aside/);
    const broken = { ...REAL, campuses: [...REAL.campuses, { id: 'abime' }] };
    await openTable('/tableau', { answers: { dataset: answer(JSON.stringify(broken)) } });
    screen.getByText("1 fiche illisible n'est pas comptée dans ce tableau.");
  });

  it('sees the page on its way', async () => {
    startApp({ path: '/tableau', answers: { dataset: () => new Promise(() => undefined) } });
    screen.getByRole('heading', { level: 1, name: TITLE });
    await statusSays('Chargement de la page…');
  });
});

describe('A visitor who cannot see the table', () => {
  it('finds one of each landmark, one title, the skip link first, and no id twice', async () => {
    const { user } = await openTable();
    screen.getByRole('main');
    expect(screen.getAllByRole('navigation')).toHaveLength(1);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    await user.tab();
    expectFocusOn(screen.getByRole('link', { name: 'Aller au tableau' }));
    await user.keyboard('{Enter}');
    expectFocusOn(screen.getByRole('region', { name: /^Nombre de campus par région académique/ }));
    expect(window.location.href).not.toContain('#');
  });

  it('hears a name of its own for every link of the table', async () => {
    await openTable('/tableau?par=academie');
    const names = within(screen.getByRole('table'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'));
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual([...new Set(names)]);
  });

  it('is told in words what totals count', async () => {
    await openTable();
    screen.getByText(/Un total compte chaque campus une seule fois/);
  });

  it('meets no English word and no leftover of a program', async () => {
    await openTable();
    const words = [document.title, document.body.textContent].join('\n');
    expect(words).not.toMatch(/\b(sort|table|loading|copy|download|print|undefined|null|NaN|true|false)\b|\[object/i);
  });
});
