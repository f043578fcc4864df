import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { address, answer, REAL, renderApp } from '../render-app.tsx';

const PATMAT = '/campus/patmat-centre-val-de-loire';
const DEMONSTRATION = "Cette version de démonstration n'a pas d'adresse où signaler une erreur.";

const card = () => screen.getByRole('region', { name: 'Fiche du campus' });
const section = (name: string) => within(card()).getByRole('region', { name });
const actionLink = (name: string) => within(card()).getByRole('link', { name });
const button = (name: string) => within(card()).getByRole('button', { name });

/** The settings of a deployer who answers there, and stands there. */
function settings(site: { origin?: string; email?: string; issues?: string }) {
  const config = JSON.parse(readFileSync('public/config.json', 'utf8')) as { site: Record<string, unknown> };
  const contact = { email: site.email ?? null, issues: site.issues ?? null };
  return answer(JSON.stringify({ ...config, site: { ...config.site, origin: site.origin ?? null, contact } }));
}

/** What a mail program would open. */
function readMail(link: HTMLElement): { to: string; subject: string; lines: string[] } {
  const url = new URL(link.getAttribute('href')!);
  const parameters = new URLSearchParams(url.search.replaceAll('+', '%2B'));
  expect([...parameters.keys()]).toEqual(['subject', 'body']);
  return { to: url.pathname, subject: parameters.get('subject')!, lines: parameters.get('body')!.split('\r\n') };
}

/** Replaces the clipboard of the visitor by one that takes or refuses. */
function withClipboard(writeText: (text: string) => Promise<void>) {
  const spy = vi.fn(writeText);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(spy);
  return spy;
}

async function choose(user: UserEvent, field: string): Promise<void> {
  await user.selectOptions(within(card()).getByRole('combobox', { name: "Qu'est-ce qui est faux ?" }), field);
}

describe('A visitor who wants to keep or pass on a campus', () => {
  it('takes its contacts as a file', async () => {
    await renderApp({ path: `${PATMAT}?label=cmqe` });
    const link = actionLink('Ajouter aux contacts');
    expect(link.getAttribute('href')).toBe('/data/v1/campus/patmat-centre-val-de-loire.vcf');
    expect(link.hasAttribute('download')).toBe(true);
  });

  it('finds its data as a file, beside their sources', async () => {
    await renderApp({ path: `${PATMAT}?label=cmqe` });
    const link = within(section('Sources')).getByRole('link', { name: 'Données de ce campus (JSON)' });
    expect(link.getAttribute('href')).toBe('/data/v1/campus/patmat-centre-val-de-loire.json');
  });

  it('copies its own address, without their filters, and is told so in the place', async () => {
    const { user } = await renderApp({ path: `${PATMAT}?label=cmqe` });
    const written = withClipboard(() => Promise.resolve());
    await user.click(button('Copier le lien'));
    expect(written.mock.calls).toEqual([[`${window.location.origin}${PATMAT}`]]);
    await within(card()).findByText('Le lien est copié.');
  });

  it('copies the address under which the deployer publishes', async () => {
    const config = settings({ origin: 'https://atlas.exemple.fr' });
    const { user } = await renderApp({ path: PATMAT, answers: { config } });
    const written = withClipboard(() => Promise.resolve());
    await waitFor(async () => {
      await user.click(button('Copier le lien'));
      expect(written.mock.lastCall).toEqual([`https://atlas.exemple.fr${PATMAT}`]);
    });
  });

  it('is given the address to copy by hand where the clipboard is closed', async () => {
    const { user } = await renderApp({ path: PATMAT });
    withClipboard(() => Promise.reject(new Error('denied')));
    await user.click(button('Copier le lien'));
    await within(card()).findByText(`La copie n'a pas marché. Le lien : ${window.location.origin}${PATMAT}`);
  });

  it('has no button to share where the device cannot', async () => {
    await renderApp({ path: PATMAT });
    expect(within(card()).queryByRole('button', { name: 'Partager' })).toBeNull();
  });

  it.each([
    ['shares it', () => Promise.resolve(), null],
    ['closes the sheet again', () => Promise.reject(new DOMException('', 'AbortError')), null],
    [
      'cannot',
      () => Promise.reject(new DOMException('', 'NotAllowedError')),
      "Le partage n'a pas marché. Copiez plutôt le lien.",
    ],
  ] as const)('presses « Partager » and %s', async (_, share, said) => {
    const shared = vi.fn(share);
    Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
    try {
      const { user } = await renderApp({ path: PATMAT });
      await user.click(button('Partager'));
      const title = "Patrimoines, métiers d'art et tourisme";
      expect(shared.mock.calls).toEqual([[{ title, url: `${window.location.origin}${PATMAT}` }]]);
      if (said === null) expect(within(card()).queryByText(/n'a pas marché/)).toBeNull();
      else await within(card()).findByText(said);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('prints it, with a code that leads back', async () => {
    const { user } = await renderApp({ path: PATMAT });
    const codeOnPage = () => within(card()).queryByRole('img', { name: 'Code QR vers cette page' });
    let onPaper: string | null | undefined;
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      // The browser takes what stands there now.
      onPaper = codeOnPage()?.parentElement?.textContent;
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(codeOnPage()).toBeNull();
    await user.click(button('Imprimer'));
    expect(print).toHaveBeenCalledOnce();
    expect(onPaper).toBe(`${window.location.origin}${PATMAT}`);
    expect(codeOnPage()).toBeNull();
  });
});

describe('A visitor who wants to go there', () => {
  it('has three ways to a place that is known', async () => {
    await renderApp({ path: '/campus/stahr-campus' });
    within(card()).getByText('Vers Thonon-les-Bains :');
    expect(actionLink('Mon application de cartes').getAttribute('href')).toBe('geo:46.371,6.482');
    expect(actionLink('OpenStreetMap').getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\/.*46\.371/);
    expect(actionLink('Cartes IGN (cartes.gouv.fr)').getAttribute('href')).toMatch(/^https:\/\/cartes\.gouv\.fr\//);
  });

  it('is told why there is none to a place that is not', async () => {
    await renderApp({ path: '/campus/relation-client' });
    within(card()).getByText("Pas d'itinéraire : la position de ce campus est approximative.");
    expect(within(card()).queryByRole('link', { name: 'OpenStreetMap' })).toBeNull();
  });
});

describe('A visitor who reads a mistake', () => {
  it('writes a letter that says what, where, after whom and when', async () => {
    const { user } = await renderApp({ path: PATMAT, answers: { config: settings({ email: 'atlas@exemple.fr' }) } });
    await within(card()).findByRole('link', { name: 'Écrire ce courriel' });
    await choose(user, 'La filière');
    const letter = readMail(actionLink('Écrire ce courriel'));
    expect(letter.to).toBe('atlas@exemple.fr');
    expect(letter.subject).toBe("Atlas des campus : erreur signalée, Patrimoines, métiers d'art et tourisme");
    expect(letter.lines).toContain(`Page : ${window.location.origin}${PATMAT}`);
    expect(letter.lines).toContain('Ce qui est faux : la filière');
    expect(letter.lines).toContain('Valeur affichée : Tourisme, gastronomie ; Création, design, audiovisuel');
    expect(letter.lines.filter((line) => line.startsWith('- ')).length).toBeGreaterThan(0);
    expect(letter.lines.find((line) => line.startsWith('Version des données : '))).toContain(REAL.edition);
    expect(within(card()).queryByText(DEMONSTRATION)).toBeNull();
  });

  it('has a letter before choosing, that names no field', async () => {
    await renderApp({ path: PATMAT, answers: { config: settings({ email: 'atlas@exemple.fr' }) } });
    const { lines } = readMail(await within(card()).findByRole('link', { name: 'Écrire ce courriel' }));
    expect(lines.at(-2)).toBe('Ce qui est faux, ce qui devrait être écrit, et où le lire :');
    expect(lines.some((line) => /^(Valeur affichée|Ce qui est faux :)/.test(line))).toBe(false);
  });

  it('opens an issue where the deployer has a form for it', async () => {
    const config = settings({ issues: 'https://forge.exemple.fr/atlas/issues/new' });
    const { user } = await renderApp({ path: PATMAT, answers: { config } });
    await within(card()).findByRole('link', { name: 'Ouvrir un signalement public' });
    await choose(user, 'Le nom');
    const { searchParams } = new URL(actionLink('Ouvrir un signalement public').getAttribute('href')!);
    expect(searchParams.get('title')).toMatch(/^Atlas des campus : erreur signalée/);
    expect(searchParams.get('body')).toContain("Valeur affichée : Patrimoines, métiers d'art et tourisme ; PatMAT");
  });

  it('is told plainly where the site has no address, and copies the report', async () => {
    const { user } = await renderApp({ path: PATMAT });
    within(card()).getByText(DEMONSTRATION);
    const written = withClipboard(() => Promise.resolve());
    await choose(user, 'Le référent académique');
    await user.click(button('Copier le signalement'));
    expect(written.mock.lastCall![0]).toContain('Valeur affichée : Laurent Neveu');
    await within(card()).findByText('Le signalement est copié : collez-le dans un message.');
  });

  it.each(['javascript:alert(1)', 'x@y.fr?bcc=z@y.fr'])('is given no link to « %s »', async (wrong) => {
    await renderApp({ path: PATMAT, answers: { config: settings({ email: wrong, issues: wrong }) } });
    expect(await within(card()).findByText(DEMONSTRATION)).toBeTruthy();
    expect(within(card()).queryByRole('link', { name: /courriel|signalement/ })).toBeNull();
  });

  it('asks to be named no more by a letter that names nobody', async () => {
    await renderApp({ path: PATMAT, answers: { config: settings({ email: 'atlas@exemple.fr' }) } });
    await within(card()).findByRole('link', { name: 'Écrire ce courriel' });
    const link = within(section('Référent académique')).getByRole('link', { name: "Dites-le à l'équipe du site" });
    const { to, subject, lines } = readMail(link);
    expect([to, subject]).toEqual(['atlas@exemple.fr', 'Atlas des campus : demande de retrait']);
    expect(lines.join(' ')).toContain("académie d'Orléans-Tours");
    expect(lines.join(' ')).not.toContain('Neveu');
  });

  it('is led to the page that says how to ask where the site has no e-mail, never to a public form', async () => {
    const config = settings({ issues: 'https://forge.exemple.fr/atlas/issues/new' });
    const { user } = await renderApp({ path: PATMAT, answers: { config } });
    await within(card()).findByRole('link', { name: 'Ouvrir un signalement public' });
    await user.click(within(section('Référent académique')).getByRole('link', { name: "Dites-le à l'équipe du site" }));
    await screen.findByRole('heading', { level: 1, name: 'Données personnelles' });
    expect(address()).toBe('/donnees-personnelles');
  });
});
