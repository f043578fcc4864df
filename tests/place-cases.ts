/** What people write of places, and what they mean by it: asked of all places of France and, faster, of some of them. */
import { readFileSync } from 'node:fs';
import { parsePlaces, type Places } from '../src/domain/places-file.ts';

/** A text, and the places that it leads to first: the name of a commune with its département, or a kind with a key. */
export const PLACE_CASES: [string, string[]][] = [
  ['orleans', ['Orléans 45', 'academie orleans-tours']],
  ['Orléans (45)', ['Orléans 45']],
  ['saint-denis', ['Saint-Denis 974', 'Saint-Denis 93']],
  ['st denis', ['Saint-Denis 974', 'Saint-Denis 93']],
  ['Saint-Denis 93', ['Saint-Denis 93']],
  ['l hay les roses', ["L'Haÿ-les-Roses 94"]],
  ['974', ['region la-reunion']],
  ['reunion', ['region la-reunion']],
  ['le 93', ['departement dep-93']],
  ['dep 45', ['departement dep-45']],
  ['45', ['departement dep-45']],
  ['2A', ['departement dep-2a']],
  ['20', ['departement dep-2a', 'departement dep-2b']],
  ['1', ['departement dep-01']],
  ['45000', ['Orléans 45']],
  ['97400', ['Saint-Denis 974']],
  ['IDF', ['region ile-de-france']],
  ['PACA', ['region provence-alpes-cote-d-azur']],
  ['AURA', ['region auvergne-rhone-alpes']],
  ['CVL', ['region centre-val-de-loire']],
  ['Bretagne', ['region bretagne']],
  ['Loiret', ['departement dep-45']],
  ['académie de Lyon', ['academie lyon']],
  ['Lyon', ['Lyon 69', 'academie lyon']],
  ['Lyon 3e', ['Lyon 3e arrondissement 69']],
  ['Paris', ['Paris 75', 'academie paris']],
  ['Paris 11', ['Paris 11e arrondissement 75']],
  ['mans', ['Le Mans 72']],
  ['Nouméa', ['Nouméa 988']],
  ['papeete', ['Papeete 987']],
  ['Mamoudzou', ['Mamoudzou 976']],
  ['marseile', ['Marseille 13']],
  ['toulousse', ['Toulouse 31']],
  ['toulouze', ['Toulouse 31', 'academie toulouse', 'Toulouges 66', 'Toulouzette 40']],
  ['lyonn', ['Lyon 69']],
  ['toulouzett', ['Toulouzette 40']],
  ['saint pol', ['Saint-Pol-de-Léon 29']],
  ['brettagne', ['region bretagne']],
  ['creuze', ['departement dep-23']],
  // A name with its number.
  ['31000 Toulouse', ['Toulouse 31']],
  ['Toulouse 31', ['Toulouse 31']],
  ['31 toulouse', ['Toulouse 31']],
  ['st-denis (93)', ['Saint-Denis 93']],
  ['Saint-Denis 974', ['Saint-Denis 974']],
  ['bourg 01', ['Bourg-en-Bresse 01']],
  ['bourg 1', ['Bourg-en-Bresse 01']],
  ['bourg-en-bresse 1', ['Bourg-en-Bresse 01']],
  ['2A Ajaccio', ['Ajaccio 2A']],
  ['ajaccio 20', ['Ajaccio 2A']],
  ['45 (loiret)', ['departement dep-45']],
  // A postcode.
  ['75011', ['Paris 11e arrondissement 75', 'Paris 75']],
  ['69003', ['Lyon 3e arrondissement 69', 'Lyon 69']],
  ['75000', ['Paris 75']],
  ['13000', ['Marseille 13']],
  ['69000', ['Lyon 69']],
  ['Lyon 69000', ['Lyon 69']],
  ['45062', ['Orléans 45']],
  ['75775 Paris Cedex 16', ['Paris 75']],
  ['orleans cedex 2', ['Orléans 45']],
  ['20090', ['Ajaccio 2A']],
  ['97133', ['Saint-Barthélemy 977']],
  ['98600', ['Uvea 986']],
  // An arrondissement.
  ['Lyon 3', ['Lyon 3e arrondissement 69']],
  ['lyon 03', ['Lyon 3e arrondissement 69']],
  ['Lyon 3ème', ['Lyon 3e arrondissement 69']],
  ['paris 1', ['Paris 1er arrondissement 75']],
  ['paris 01', ['Paris 1er arrondissement 75']],
  ['Paris 1er', ['Paris 1er arrondissement 75']],
  ['paris 11e arrondissement', ['Paris 11e arrondissement 75']],
  ['Marseille 1', ['Marseille 1er arrondissement 13']],
  // A name after a small word.
  ["d'Orléans", ['Orléans 45']],
  ['près de Tours', ['Tours 37']],
  ['à La Rochelle', ['La Rochelle 17']],
  ['au Havre', ['Le Havre 76']],
  ['du Mans', ['Le Mans 72']],
  ["D'Huison", ["D'Huison-Longueville 91"]],
  // A slip.
  ['la rochele', ['La Rochelle 17']],
  ['rochele', ['La Rochelle 17']],
  ['strasbuorg', ['Strasbourg 67']],
  ['grenobel', ['Grenoble 38']],
];

/** Texts that name no place. */
export const NO_PLACES = ['Orléans 31', '99999', '00000'];

/** All the départements, with those of their communes that the cases name and some more of like names. */
export function somePlaces(moreNames: readonly string[] = []): Places {
  const parsed = parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
  if (parsed.kind === 'malformed') throw new Error(parsed.problem);
  const names = new Set([
    ...PLACE_CASES.flatMap(([, places]) => places.map((one) => one.replace(/ \S+$/, ''))),
    ...moreNames,
  ]);
  return {
    ...parsed.places,
    departements: parsed.places.departements.map(({ lines, ...departement }) => ({
      ...departement,
      lines: lines.filter((line) => names.has(line.split('|')[1]!)),
    })),
  };
}
