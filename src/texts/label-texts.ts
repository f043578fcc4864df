/** Words of the page of the label, and of the plot of its campuses through the years. */
import type { Figure, LabelSeries } from '../domain/label-years.ts';
import { andList, campusCount, number, plural } from './language.ts';

export const labelTexts = {
  acronyms: {
    cmq: 'CMQ',
    cmqMeans: 'campus des métiers et des qualifications',
    cmqe: 'CMQe',
    cmqeMeans: "campus des métiers et des qualifications d'excellence",
  },
  lead: "Un campus est un réseau, sur un territoire, autour d'une filière. Il réunit des lycées, des centres de formation d'apprentis, des universités, des laboratoires et des entreprises. L'État lui donne un label.",
  abbreviations: 'Deux sigles reviennent partout :',
  seeGlossary: 'Les autres sigles sont dans le glossaire',
  held: (count: number) =>
    `L'atlas contient ${campusCount(count)}. Une centaine sont labellisés en France : ce n'est pas la liste officielle, et nous ne donnons pas de total national.`,
  seeAll: (count: number) => `Voir les ${campusCount(count)} de l'atlas`,
  seeFilieres: 'Voir les filières',
  definition: "Ce qu'est un campus",
  missions: 'Ses missions',
  excellence: "Le campus d'excellence",
  criteria: "Les cinq critères de l'excellence",
  regional: 'À savoir, région par région',
  chart: 'Le nombre de campus, année par année',
  dates: 'Les dates',
  next: 'Et maintenant ?',
} as const;

const SERIES_NAMES: Record<LabelSeries, string> = {
  labelled: 'Campus labellisés',
  excellence: "Dont campus d'excellence",
};

/** "12 en 2013, 31 en 2015 et 51 en 2016". */
function figuresInWords(figures: readonly Figure[]): string {
  return andList(figures.map(({ year, count }) => `${number(count)} en ${year}`));
}

/** "de 12 en 2013 à 95 en 2020, en hausse"; one figure alone has no trend. */
function trendInWords(figures: readonly Figure[]): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return figuresInWords(figures);
  const trends = ['en baisse', 'sans changement', 'en hausse'];
  return `de ${number(first.count)} en ${first.year} à ${number(last.count)} en ${last.year}, ${trends[Math.sign(last.count - first.count) + 1]}`;
}

export const chartTexts = {
  series: (series: LabelSeries) => SERIES_NAMES[series],
  /** The name of the plot: the trend, then every figure. */
  name: (labelled: readonly Figure[], excellence: readonly Figure[]) =>
    [
      labelled.length > 0 &&
        `Campus labellisés : ${trendInWords(labelled)}. ${labelled.length > 1 ? `${figuresInWords(labelled)}.` : ''}`,
      excellence.length > 0 && `Campus d'excellence : ${figuresInWords(excellence)}.`,
    ]
      .filter(Boolean)
      .join(' ')
      .trim(),
  missing: (years: readonly number[]) =>
    years.length === 0
      ? ''
      : `Nous n'avons pas retrouvé le nombre de campus labellisés en ${andList(years.map(String))} : ${plural(years.length, 'la place reste vide, rien ne la remplit', 'les places restent vides, rien ne les remplit')}.`,
  after: (year: number) =>
    `Après ${year}, nous n'avons pas retrouvé de chiffre exact. Le graphique s'arrête là, il ne devine rien.`,
  unknownMark: '?',
  unknownLegend: '« ? » : chiffre non retrouvé',
  source: 'Source',
  noSource: 'aucune',
  caption: 'Nombre de campus labellisés, par année',
  yearHead: 'Année',
  none: "Aucun chiffre n'a été retrouvé.",
  noFigure: 'non retrouvé',
  beforeExcellence: "n'existait pas encore",
} as const;

/** How many criteria make a campus one of excellence. */
export const CRITERIA_COUNT = 5;

/**
 * A sentence that enumerates, "Cinq critères comptent : a, b et c.", as what stands before its colon and its items; null
 * where it does not have as many items as are wanted.
 */
export function enumerationOf(text: string, count: number): { lead: string; items: string[] } | null {
  const [lead, listed, ...more] = text.split(' : ');
  if (lead === undefined || listed === undefined || more.length > 0) return null;
  const parts = listed.replace(/\.$/, '').split(', ');
  const last = parts.pop() ?? '';
  const cut = last.lastIndexOf(' et ');
  const items = cut < 0 ? [...parts, last] : [...parts, last.slice(0, cut), last.slice(cut + ' et '.length)];
  return items.length === count ? { lead: `${lead} :`, items } : null;
}
