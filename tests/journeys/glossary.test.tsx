import { render, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CampusDetail } from '../../src/detail/CampusDetail.tsx';
import { termParts } from '../../src/domain/glossary.ts';
import { GLOSSARY } from '../../src/texts/glossary-texts.ts';
import { filieresOf } from '../../src/domain/campus.ts';
import { filiereLabel } from '../../src/domain/dataset.ts';
import { NO_SITE } from '../../src/domain/site-config.ts';
import { territoryNames } from '../../src/texts/common-texts.ts';
import { address, expectFocusOn, REAL, renderApp, SHOWN, startApp, statusSays, travel } from '../render-app.tsx';

const PATMAT = '/campus/patmat-centre-val-de-loire';
const LABEL_HEADING = "Qu'est-ce qu'un campus des métiers et des qualifications ?";

const card = () => screen.getByRole('region', { name: 'Fiche du campus' });
const term = (name: string) => screen.getByText(name, { selector: 'dt' });
const glossaryLinks = (element: HTMLElement) =>
  [...element.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('/label#'));

describe('A visitor who meets an abbreviation on the page of a campus', () => {
  it('follows it to its line of the glossary, and comes back to the campus as it was', async () => {
    const { user } = await renderApp({ path: `${PATMAT}?label=cmqe` });
    const seen = vi.fn();
    Element.prototype.scrollIntoView = function () {
      seen(this);
    };
    await user.click(within(card()).getByRole('link', { name: 'DRAFPIC : voir le glossaire' }));
    await screen.findByRole('heading', { level: 1, name: LABEL_HEADING });
    await waitFor(() => expectFocusOn(term('DRAFPIC')));
    expect(window.location.hash).toBe('#drafpic');
    expect(term('DRAFPIC').nextElementSibling!.textContent).toMatch(/^Délégation régionale académique/);
    expect(seen).toHaveBeenCalledWith(term('DRAFPIC'));
    await travel('back', `${PATMAT}?label=cmqe`);
    const heading = await screen.findByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" });
    await waitFor(() => expectFocusOn(heading));
    expect(screen.getByRole('radio', { name: /^Campus d'excellence/ })).toHaveProperty('checked', true);
  });

  it('sees the abbreviation first in the name of its link', async () => {
    await renderApp({ path: PATMAT });
    const links = glossaryLinks(card());
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.getAttribute('aria-label')).toBe(`${link.textContent} : voir le glossaire`);
    }
  });

  it('comes to the line of the glossary from a bookmark', async () => {
    startApp({ path: '/label#cfa' });
    await screen.findByRole('heading', { level: 2, name: 'Glossaire' });
    await waitFor(() => expectFocusOn(term('CFA')));
  });

  it('comes back to the line by the history, from another page', async () => {
    const { user } = startApp({ path: '/label#cfa' });
    await waitFor(() => expectFocusOn(term('CFA')));
    await user.click(screen.getByRole('link', { name: 'Filières' }));
    await screen.findByRole('heading', { level: 1, name: 'Les douze filières' });
    await travel('back', '/label');
    await screen.findByRole('heading', { level: 1, name: LABEL_HEADING });
    await waitFor(() => expectFocusOn(term('CFA')));
  });

  it('comes to the top of the page where the address names no part of it', async () => {
    const { user } = await renderApp({ path: PATMAT });
    await user.click(screen.getByRole('link', { name: 'Le label' }));
    await waitFor(() => expectFocusOn(screen.getByRole('heading', { level: 1, name: LABEL_HEADING })));
  });

  it('finds the glossary from the filters too', async () => {
    const { user } = await renderApp({ path: '/?niveau=bts' });
    await user.click(screen.getByRole('link', { name: 'Que veut dire BTS, BUT… ?' }));
    await waitFor(() => expectFocusOn(term('BTS')));
  });
});

describe('A visitor who meets an abbreviation elsewhere', () => {
  it.each([
    ['/territoires/orleans-tours', 'DRAFPIC'],
    ['/filieres/infrastructures-batiment-eco-construction', 'BIM'],
  ])('follows it from %s', async (path, word) => {
    const { user } = startApp({ path });
    await user.click(await screen.findByRole('link', { name: `${word} : voir le glossaire` }));
    await waitFor(() => expectFocusOn(term(word)));
  });
});

describe('A visitor who reads the glossary', () => {
  it('finds each term once, with what it stands for', async () => {
    startApp({ path: '/label' });
    const heading = await screen.findByRole('heading', { level: 2, name: 'Glossaire' });
    const section = heading.closest('section')!;
    const terms = within(section).getAllByRole('term');
    expect(terms.map(({ textContent }) => textContent)).toEqual(GLOSSARY.map(({ term: name }) => name));
    expect(terms.map(({ id }) => id)).toEqual(GLOSSARY.map(({ id }) => id));
    expect(term('CMQe').nextElementSibling!.textContent).toBe("Campus des métiers et des qualifications d'excellence");
  });

  it('goes to it from the two abbreviations at the head of the page', async () => {
    const { user } = startApp({ path: '/label' });
    await user.click(await screen.findByRole('link', { name: 'Les autres sigles sont dans le glossaire' }));
    expect(window.location.hash).toBe('#glossaire');
    await waitFor(() => expectFocusOn(screen.getByRole('heading', { level: 2, name: 'Glossaire' })));
    await statusSays(LABEL_HEADING);
    expect(address()).toBe('/label');
  });
});

/** Where words are no link to the glossary: in other links, buttons and headings, and in a letter to copy. */
const NO_PLACE = 'a:not(.glossed), button, summary, h1, h2, h3, label, select, .report-text, .paper-code';

/** The terms that the page holds where they could be links. */
function termsOf(page: HTMLElement): string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const terms = new Set<string>();
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement!.closest(NO_PLACE)) continue;
    for (const part of termParts(textContent ?? '', () => true)) if (part.term) terms.add(part.term);
  }
  return [...terms];
}

describe('On the page of every campus', () => {
  it.each(SHOWN.map((campus) => [campus.id, campus] as const))('%s links each abbreviation once', (_, campus) => {
    render(
      <CampusDetail
        isAtOnce
        facts={{
          campus,
          filieres: filieresOf(campus).map((id) => ({ id, label: filiereLabel(REAL, id) })),
          territories: territoryNames(REAL, campus),
          academie: REAL.academies.find(({ id }) => id === campus.academie) ?? null,
          missions: REAL.label.missions,
          predecessors: REAL.campuses.filter(({ mergedInto }) => mergedInto === campus.id),
          soughtAs: null,
          complements: { sameFiliere: [], otherFilieres: [], sharedMembers: [] },
          filiereName: (id) => filiereLabel(REAL, id),
          placeOf: () => '',
          edition: REAL.edition,
          site: NO_SITE,
          path: `/campus/${campus.id}`,
          links: {
            hrefOf: (id) => `/campus/${id}`,
            onOpen: () => {},
            fileAddress: (path) => `/${path}`,
            PrivacyLink: ({ children }) => <a href="/donnees-personnelles">{children}</a>,
            GlossaryLink: ({ term: id, ...props }) => <a href={`/label#${id}`} {...props} />,
          },
        }}
        headingRef={createRef()}
        onClose={() => {}}
      />,
    );
    const linked = glossaryLinks(document.body).map((link) => link.getAttribute('href')!.slice('/label#'.length));
    expect(linked.sort()).toEqual([...new Set(linked)].sort());
    expect(linked).toEqual(termsOf(document.body).sort());
    for (const link of glossaryLinks(document.body)) expect(link.parentElement!.closest(NO_PLACE)).toBeNull();
  });
});
