/** Generators of addresses that a careless router, parser or server would stumble over. */
import fc from 'fast-check';

/** Every UTF-16 unit, halves of pairs included. */
const anyText = fc.string({ unit: 'binary' });

const PIECES = [
  ...['/', '//', '///', '\\', '\\\\', '..', '.', '%2e%2e', '%2f', '%2F%2f', '%5c', '%00', '%', '%C3', '%ED%A0%80'],
  ...['%09', '\t', ' ', '+', '%20', ':', '@', ';', '*', '$&', '()', '[]', '|', '~', "'", '"', '<script>', '&', '='],
  ...['evil.test', '//evil.test', 'http://evil.test', 'javascript:alert(1)', 'data:text/html,x', 'user@evil.test'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'location', 'index.html', '404', '.html', 'null'],
  ...['é', '😀', '\ud800', '\u202e', '\u0000', 'İ', 'ﬀ'],
];
const PLACES = [
  '',
  'campus',
  'filieres',
  'territoires',
  'tableau',
  'label',
  'donnees',
  'plan-du-site',
  'Campus',
  'LABEL',
];
const IDS = ['patmat-centre-val-de-loire', 'materiaux', 'bretagne', 'orleans-tours', 'energies-fecamp'];
const PARAMETERS = ['q', 'filiere', 'label', 'territoire', 'niveau', 'statut', 'tri', 'vue', 'carte', 'lieu', 'rayon'];
const VALUES = [
  ...['materiaux', 'bretagne', 'cmq', 'cmqe', 'bts', 'cap', 'atteste', 'nom', 'distance', '45234', 'dep-45', '50'],
  ...['47.9,1.9,8', '47.90000,1.900,8.0', '1e308,0,5', 'NaN,NaN,NaN', '-0,-0,0', '99,999,99', '47.9,1.91', 'total'],
];

const piece = fc.constantFrom(...PIECES);
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLACES, ...IDS) },
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: anyText },
);

const joined = (segments: readonly string[]) => `/${segments.join('/')}`;

/** A path, which begins with "/"; the home page, which is the dearest to draw, is one of thirty. */
const anyPath = fc.oneof(
  { weight: 20, arbitrary: fc.array(segment, { minLength: 1, maxLength: 5 }).map(joined) },
  { weight: 7, arbitrary: fc.tuple(fc.constantFrom(...PLACES), segment).map(joined) },
  { weight: 2, arbitrary: fc.webPath().map((path) => `/x${path}`) },
  { weight: 1, arbitrary: fc.constantFrom('/', '//', '/index.html') },
);

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES, ...IDS) },
  { weight: 2, arbitrary: piece },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.double().map(String) },
);
const pair = fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PARAMETERS, 'par', 'sens') }, piece), value);
const anyPairs = fc.array(pair, { maxLength: 6 });

/** A query without its "?". */
export const anyQuery = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: anyPairs.map((pairs) => new URLSearchParams(pairs).toString()) },
  { weight: 3, arbitrary: anyPairs.map((pairs) => pairs.map((parts) => parts.join('=')).join('&')) },
  { weight: 1, arbitrary: anyText },
);

const anyHash = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('#', '#resultats', '#contenu', '##', '#:~:text=x', '#javascript:alert(1)') },
  { weight: 1, arbitrary: anyText.map((text) => `#${text}`) },
);

/** What a visitor could type after the origin: path, query, part. */
export const anyAddress = fc
  .tuple(anyPath, anyQuery, anyHash)
  .map(([path, query, hash]) => path + (query === '' ? '' : `?${query}`) + hash);
