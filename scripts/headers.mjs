/**
 * The one source of what the site says with each answer: content security policy, and the headers of security and of
 * caches. serve.mjs sends them, prerender.ts writes the policy into the pages, server-files.ts writes them for web
 * servers. Pure; plain JavaScript, for serve.mjs. Why each is there: docs/security.md.
 */

/** Paths of the site, without its base, by what they hold; what is in none of these folders is a page. */
export const FOLDERS = { asset: ['assets/'], open: ['data/v1/', 'partage/'] };

/** What Netlify and Cloudflare read at the top of a site: for them alone. */
export const HOSTING_FILES = ['_headers', '_redirects'];

const TWO_YEARS_S = 63_072_000;
const ONE_YEAR_S = 31_536_000;

/** What a page may ask of the device: its position, when the visitor presses the button for it. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What differs between the kinds of answers. "open" may be used by any site; "asset" never changes under its name. */
const OF_KIND = {
  page: { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' },
  asset: {
    'Cache-Control': `public, max-age=${ONE_YEAR_S}, immutable`,
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  open: {
    'Cache-Control': 'no-cache',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  },
};

/** Which kind of answer a path of the site gets; `path` is without the base and without a first "/". */
export function kindOf(path) {
  const found = Object.entries(FOLDERS).find(([, folders]) => folders.some((folder) => path.startsWith(folder)));
  return found?.[0] ?? 'page';
}

/**
 * The content security policy, in one line. A page's own (`isInPage`) leaves out what browsers heed in a header alone.
 * `hosts` are sources as hostsOf gives them, `styles` those of the styles that stand in pages.
 */
export function policyText({ hosts, styles = [], isHttps = false }, isInPage = false) {
  const and = (host) => (host === null ? '' : ` ${host}`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    `img-src 'self'${and(hosts.tiles)}`,
    "font-src 'self'",
    `connect-src 'self'${and(hosts.geocoder)}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(isInPage ? [] : ["frame-ancestors 'none'"]),
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(isHttps && !isInPage ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** The sources of the styles that stand in pages ("'sha256-…'"), as the policy in any page of the site names them. */
export function stylesIn(page) {
  return /style-src 'self'([^;"]*)/.exec(page)?.[1].match(/'sha256-[^']+'/g) ?? [];
}

/** The headers of every kind of answer, redirects and errors too. */
export function commonHeaders(delivery) {
  // A site under a path does not speak for its host.
  const isStrict = delivery.isHttps && (delivery.base ?? '/') === '/';
  return {
    'Content-Security-Policy': policyText(delivery),
    ...(isStrict ? { 'Strict-Transport-Security': `max-age=${TWO_YEARS_S}` } : {}),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': ['geolocation=(self)', ...REFUSED_FEATURES.map((feature) => `${feature}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'X-DNS-Prefetch-Control': 'off',
  };
}

/** What one kind of answer says beside the common headers. */
export function headersOfKind(kind) {
  return OF_KIND[kind];
}

/** All headers of one kind of answer, name to value. */
export function headersOf(kind, delivery) {
  return { ...commonHeaders(delivery), ...headersOfKind(kind) };
}

/**
 * The hosts that config.json names, as sources of a policy ("https://tiles.example", "https://*.tiles.example"); null
 * where there is none, or where it is the site itself. Throws for an address that a policy cannot name.
 */
export function hostsOf(config) {
  return {
    tiles: sourceOf('tiles.url', config?.tiles?.url),
    geocoder: sourceOf('geocoder.url', config?.geocoder?.url),
  };
}

const SOURCE = /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d+)?$/;

function sourceOf(key, address) {
  if (address === undefined || address === null || isOwn(address)) return null;
  // Leaflet's {s} is one of several names: where it is part of one, any name of that host is let through.
  const [, scheme, host] = /^(https?:\/\/)([^/?#\\]+)/i.exec(address) ?? [];
  const source = `${scheme}${host}`.toLowerCase().replace(/\/\/[^.]*\{s\}[^.]*\./, '//*.');
  if (scheme && SOURCE.test(source)) return source;
  throw new Error(`config.json, ${key}: expected an address of a host ("https://tiles.example/…"), got "${address}".`);
}

function isOwn(address) {
  return /^\/(?![/\\])/.test(address);
}
