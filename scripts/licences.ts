/** The licences of what the site is made of, as one text for whoever takes it on. */
import { DATA_LICENCE } from '../src/domain/data-licence.ts';

/** A package of which something is in the site. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX identifier; null where the package tells none. */
  licence: string | null;
  /** The text of its licence file; null where it has none. */
  text: string | null;
}

/** Licences (SPDX) that ask no more than to be told. */
const FREE_LICENCES = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1']);

/** Packages under another licence, each weighed in docs/decisions/003-map-library.md. */
const WEIGHED = new Map([
  ['react-leaflet', 'Hippocratic-2.1'],
  ['@react-leaflet/core', 'Hippocratic-2.1'],
]);

/** A browser reads a text without a character set as UTF-8 where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
const RULE = '-'.repeat(80);

/** What is wrong with these licences, in English, for whoever builds; empty where nothing is. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, licence, text }) => {
    if (licence === null) return `${name}: expected a licence, got none.`;
    if (!FREE_LICENCES.has(licence) && WEIGHED.get(name) !== licence) {
      return `${name}: expected one of ${[...FREE_LICENCES].join(', ')}, got ${licence}. See docs/dependencies.md.`;
    }
    return text === null ? `${name}: expected the text of its licence (${licence}) in the package, found none.` : [];
  });
}

/** The text of licences.txt: the parts of the atlas itself, then each package once, by name, with the whole of its terms. */
export function licencesText(packages: readonly ShippedPackage[], ownLicence: string): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [
    "Licences de l'Atlas des campus",
    '',
    'Le code du site : licence MIT (texte plus bas).',
    `Les données des campus : ${DATA_LICENCE.name}, ${DATA_LICENCE.url}`,
    'Les contours de la carte : Natural Earth, domaine public.',
    'Les communes et les codes postaux : INSEE et La Poste, Licence Ouverte 2.0.',
    'Les positions des communes : GeoNames, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.fr',
    '',
    'Les bibliothèques et les polices contenues dans le site, puis leurs textes :',
    '',
    ...sorted.map(([title, { licence }]) => `- ${title} : ${licence}`),
  ];
  const texts = sorted.map(([title, { licence, text }]) => part(`${title} (${licence})`, text ?? ''));
  return BYTE_ORDER_MARK + [lines.join('\n'), part('Atlas des campus (MIT)', ownLicence), ...texts].join('\n');
}

function part(title: string, text: string): string {
  return `\n${RULE}\n${title}\n${RULE}\n\n${text.replace(/\r\n?/g, '\n').trim()}\n`;
}
