/** The territories among the places: régions académiques, académies, départements, under all the names they go by. */
import type { BriefDataset } from './dataset.ts';
import type { PlaceSuggestion } from './place-index.ts';
import type { Departement } from './places-file.ts';
import { fold } from './fold.ts';

/** A territory that a text may mean. */
export interface PlaceTerritory {
  /** Folded. */
  name: string;
  /** Folded: its number, what it is called for short, its name in full. */
  otherNames: string[];
  /** As a town of so many people would weigh: what most people mean by the name comes first. */
  weight: number;
  suggestion: PlaceSuggestion;
}

/** Below Lyon, above Poitiers: "Lyon" is the town, "Orléans-Tours" the académie. */
const WEIGHTS = { region: 5_000_000, departement: 1_000_000, collectivite: 40_000, academie: 60_000 } as const;

/** Collectivités d'outre-mer that are no région académique: smaller than most towns that begin as they do. */
const COLLECTIVITES = new Set(['975', '977', '978', '986']);

/** What régions académiques are called for short, and what was there until 2015; a hyphen stands for a space. */
const SHORT_NAMES: Record<string, string> = {
  'auvergne-rhone-alpes': 'aura ara auvergne rhone-alpes',
  'bourgogne-franche-comte': 'bfc bourgogne franche-comte',
  bretagne: 'bzh',
  'centre-val-de-loire': 'cvl centre',
  'grand-est': 'ge alsace lorraine champagne-ardenne',
  guadeloupe: 'dom drom dom-tom outre-mer',
  guyane: 'dom drom dom-tom outre-mer',
  'hauts-de-france': 'hdf nord-pas-de-calais picardie',
  'ile-de-france': 'idf',
  'la-reunion': 'run dom drom dom-tom outre-mer',
  martinique: 'dom drom dom-tom outre-mer',
  mayotte: 'dom drom dom-tom outre-mer',
  normandie: 'nor basse-normandie haute-normandie',
  'nouvelle-aquitaine': 'naq na aquitaine limousin poitou-charentes',
  'nouvelle-caledonie': 'tom com dom-tom outre-mer',
  occitanie: 'occ languedoc-roussillon midi-pyrenees',
  'pays-de-la-loire': 'pdl pdll',
  'polynesie-francaise': 'tom com dom-tom outre-mer',
  'provence-alpes-cote-d-azur': 'paca sud',
};

/**
 * All territories of a dataset. One that bears the name of another is left out: the région stays, then the académie, and
 * keeps the number of the département ("974", "75").
 */
export function buildPlaceTerritories(departements: readonly Departement[], dataset: BriefDataset): PlaceTerritory[] {
  const found = new Map<string, PlaceTerritory>();
  const add = (territory: PlaceTerritory) => {
    const before = found.get(territory.name);
    if (before) before.otherNames.push(...territory.otherNames);
    else found.set(territory.name, territory);
  };
  for (const { id, name } of dataset.regions) {
    const shortNames = (SHORT_NAMES[id] ?? '').split(' ').filter(Boolean).map(fold);
    add({
      name: fold(name),
      otherNames: [`region ${fold(name)}`, ...shortNames],
      weight: WEIGHTS.region,
      suggestion: { kind: 'region', key: id, name },
    });
  }
  for (const { id, name } of dataset.academies) {
    add({
      name: fold(name),
      otherNames: ['', 'de ', 'd ', 'de la '].map((small) => `academie ${small}${fold(name)}`),
      weight: WEIGHTS.academie,
      suggestion: { kind: 'academie', key: id, name },
    });
  }
  departements.forEach(({ code, name }) => add(departementOf(code, name)));
  return [...found.values()];
}

function departementOf(code: string, name: string): PlaceTerritory {
  const number = code.toLowerCase();
  // Corsica's communes still have the number 20 in their postcodes.
  const numbers = /^2[ab]$/.test(number) ? [number, '20'] : [number, number.replace(/^0/, '')];
  const folded = fold(name);
  return {
    name: folded,
    otherNames: [
      ...numbers,
      ...numbers.flatMap((one) => [`le ${one}`, `dep ${one}`, `dept ${one}`, `departement ${one}`]),
      `${folded} ${number}`,
      ...['', 'de ', 'du ', 'de la ', 'de l ', 'd '].map((small) => `departement ${small}${folded}`),
    ],
    weight: COLLECTIVITES.has(code) ? WEIGHTS.collectivite : WEIGHTS.departement,
    suggestion: { kind: 'departement', key: `dep-${number}`, name, code },
  };
}
