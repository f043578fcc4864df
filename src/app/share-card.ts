/** What the share card of each page shows; scripts/share-cards.ts draws it at build. */
import { isApproximate, isExcellence, type Campus } from '../domain/campus.ts';
import { filiereLabel, shownCampuses, type Dataset } from '../domain/dataset.ts';
import { dotRadius, PLAN, planDots, planFrame, planPoint, type PlanDots, type PlanFrame } from '../domain/plan.ts';
import { boundsOfTerritory } from '../domain/territory-bounds.ts';
import { campusesOf, territoryOf, type Territory } from '../domain/territory-facts.ts';
import { placeInShort, shortLabel, territoryNames, toVerifyInWords } from '../texts/common-texts.ts';
import { hallTexts, listTexts } from '../texts/explore-texts.ts';
import { headTexts } from '../texts/head-texts.ts';
import { capitalised } from '../texts/language.ts';
import type { Page } from './page-heads.ts';

/** A share card in facts: texts from top to bottom, and a part of the plan with its dots. */
export interface ShareCard {
  /** Where its image is, in the site. */
  file: string;
  /** What it shows, in words. */
  alt: string;
  /** Above the title. */
  kicker: string | null;
  title: string;
  /** Below the title, each on a line of its own. */
  notes: readonly string[];
  /** The filière whose colour it bears, or null. */
  filiere: string | null;
  frame: PlanFrame;
  dots: readonly PlanDots[];
  /** The campus that it is about, where it has a place; in units of the plan. */
  pin: { x: number; y: number; isDiamond: boolean; isApproximate: boolean } | null;
}

/** The file of a page's card and its description; the pages without a subject of their own share one. */
export function shareImageOf({ about, name }: Page): Pick<ShareCard, 'file' | 'alt'> {
  if (about === null) return { file: 'partage/site.png', alt: headTexts.cardOfSite };
  return { file: `partage/${about.kind}-${about.id}.png`, alt: headTexts.cardOf(name) };
}

/** The card of a page. Throws for a page about something that the dataset does not hold. */
export function shareCardOf(page: Page, dataset: Dataset): ShareCard {
  return { ...shareImageOf(page), ...contentOf(page, dataset) };
}

type Content = Omit<ShareCard, 'file' | 'alt'>;

function contentOf({ about, name }: Page, dataset: Dataset): Content {
  switch (about?.kind) {
    case undefined:
      return ofFrance(shownCampuses(dataset), {
        kicker: null,
        title: hallTexts.heading,
        notes: [hallTexts.introduction],
        filiere: null,
      });
    case 'filiere': {
      const campuses = campusesOf(dataset, about.id, null);
      return ofFrance(campuses, {
        kicker: headTexts.cardFiliere,
        title: name,
        notes: [listTexts.status(campuses.length)],
        filiere: about.id,
      });
    }
    case 'territory':
      return ofTerritory(about.id, name, dataset);
    case 'campus':
      return ofCampus(found(shownCampuses(dataset), about.id), dataset);
  }
}

function ofFrance(
  campuses: readonly Campus[],
  words: Pick<Content, 'kicker' | 'title' | 'notes' | 'filiere'>,
): Content {
  return { ...words, frame: PLAN, dots: planDots(campuses, dotRadius(PLAN)), pin: null };
}

function ofTerritory(id: string, name: string, dataset: Dataset): Content {
  const territory = territoryOf(dataset, id);
  if (!territory) throw new Error(`share card: expected a territory of the dataset, got "${id}"`);
  const campuses = campusesOf(dataset, null, id);
  const frame = frameOf(territory);
  return {
    kicker: headTexts.cardTerritory,
    title: name,
    notes: [listTexts.status(campuses.length)],
    filiere: null,
    frame,
    dots: planDots(campuses, dotRadius(frame) * 1.6),
    pin: null,
  };
}

function ofCampus(campus: Campus, dataset: Dataset): Content {
  const names = territoryNames(dataset, campus);
  const region = territoryOf(dataset, campus.region);
  const frame = frameOf(region);
  const beside = region ? campusesOf(dataset, null, campus.region).filter(({ id }) => id !== campus.id) : [];
  const point = campus.position && planPoint(campus.position);
  return {
    kicker: shortLabel(campus.label),
    title: campus.name,
    notes: [
      capitalised(placeInShort(campus, names)),
      filiereLabel(dataset, campus.filiere),
      ...(campus.status === 'to-verify' ? [toVerifyInWords(campus.lastAttestedYear)] : []),
    ],
    filiere: campus.filiere,
    frame,
    dots: planDots(beside, dotRadius(frame) * 1.1),
    pin: point ? { ...point, isDiamond: isExcellence(campus), isApproximate: isApproximate(campus.position!) } : null,
  };
}

/** A territory with room around it; all of France where nobody knows how far it reaches. */
function frameOf(territory: Territory | null): PlanFrame {
  const bounds = territory && boundsOfTerritory(territory);
  return bounds ? planFrame(bounds) : PLAN;
}

function found(campuses: readonly Campus[], id: string): Campus {
  const campus = campuses.find((candidate) => candidate.id === id);
  if (!campus) throw new Error(`share card: expected a campus of the dataset, got "${id}"`);
  return campus;
}
