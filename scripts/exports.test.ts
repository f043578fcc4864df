import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { campusFileOf, type CampusFile } from '../src/domain/campus-file.ts';
import { campusFilePath, PUBLISHED_FILES } from '../src/domain/published-files.ts';
import { aDataset } from '../tests/builders.ts';
import { HOSTILE_CAMPUSES } from '../tests/hostile-campus.ts';
import { buildDataset, datasetText, publishedSchema, thesaurusText } from './data-build.ts';
import { loadTree, treeOf, type Tree } from './data-files.ts';
import { CAMPUS_FILE, fileText, goodTexts, mainCampus } from './data-rules-fixture.ts';
import { campusFilesSummary, exportedFiles, isCampusFile, removeStaleCampuses } from './exports.ts';
import { suppressionHash } from './suppression.ts';

const tree = loadTree('data');
const real = buildDataset(tree);
const files = exportedFiles(real, publishedSchema);

/** What complements.test.ts and campus-file.test.ts judge. */
function pick({ predecessors, complements }: CampusFile) {
  return { predecessors, complements };
}

/** Every text that the site would publish of a tree. */
function allTexts(of: Tree): string {
  const exported = exportedFiles(buildDataset(of), publishedSchema);
  // Folded lines would hide a name.
  return [datasetText(of), thesaurusText(of), ...exported.values()].join('\n').replace(/\r\n /g, '');
}

describe('exportedFiles', () => {
  it('writes each published file that data-build.ts does not, and two for each campus, merged ones too', () => {
    const own = Object.values(PUBLISHED_FILES).map(({ path }) => path);
    const expected = [
      ...own.filter((path) => path !== PUBLISHED_FILES.json.path && path !== PUBLISHED_FILES.trades.path),
      'data/v1/list.json',
      ...real.campuses.flatMap(({ id }) => [campusFilePath(id, 'json'), campusFilePath(id, 'vcf')]),
    ];
    expect([...files.keys()].map((path) => `data/v1/${path}`)).toEqual(expected);
    expect([...files.values()].every((text) => text.length > 100)).toBe(true);
  });

  it('writes the same bytes for the same facts', () => {
    expect([...exportedFiles(buildDataset(loadTree('data')), publishedSchema)]).toEqual([...files]);
  });

  it.each(real.campuses.map((campus) => [campus.id, campus] as const))(
    'gives the file of %s all it needs',
    (id, campus) => {
      const file = JSON.parse(files.get(`campus/${id}.json`)!) as Record<string, never>;
      expect(file).toEqual({
        schemaVersion: real.schemaVersion,
        edition: real.edition,
        licence: real.licence,
        campus,
        filieres: [campus.filiere, ...campus.otherFilieres].map((filiere) =>
          real.filieres.find((one) => one.id === filiere),
        ),
        academie: real.academies.find((one) => one.id === campus.academie) ?? null,
        region: real.regions.find((one) => one.id === campus.region),
        missions: real.label.missions,
        ...pick(campusFileOf(campus, real)),
      });
    },
  );

  it('keeps every path inside its folder, whatever an id is', () => {
    const odd = { ...HOSTILE_CAMPUSES[0]!, id: '../../etc/passwd' };
    const paths = [...exportedFiles(aDataset([odd, ...HOSTILE_CAMPUSES]), publishedSchema).keys()];
    expect(paths.filter((path) => path.includes('..%2F'))).toHaveLength(2);
    expect(paths.filter((path) => !/^(campus\/)?[\w.%-]+$/.test(path))).toEqual([]);
  });

  it('leaves out of every file whom the suppression list names', () => {
    const contact = { role: 'direction', email: 'camille@exemple.fr', phone: '02 38 00 00 01' };
    const campus = {
      ...mainCampus(),
      contacts: [{ ...contact, name: 'Camille Exemple', source: 'https://exemple.fr/campus' }],
      formerNames: ['Campus de Camille Exemple'],
    };
    const academies = JSON.parse(goodTexts()['academies.json']!) as { academies: { referent: object }[] };
    Object.assign(academies.academies[0]!.referent, {
      ...contact,
      phone: undefined,
      name: 'Camille Exemple',
      phones: [contact.phone],
    });
    const entries = [
      ['person', 'Camille Exemple'],
      ['email', contact.email],
      ['phone', contact.phone],
    ] as const;
    const list = entries.map(([kind, value]) => ({
      kind,
      sha256: suppressionHash(kind, value),
      askedOn: '2026-01-01',
      note: null,
    }));
    const texts = { ...goodTexts(), [CAMPUS_FILE]: fileText(campus), 'academies.json': fileText(academies) };
    const traces = /Camille|camille|02 38 00 00 01|\+33238000001/g;
    // Without the list, each form tells of them: the test can fail.
    expect(allTexts(treeOf(texts)).match(traces)!.length).toBeGreaterThan(10);
    expect(allTexts(treeOf({ ...texts, 'suppressions.json': fileText(list) })).match(traces)).toBeNull();
  });

  it('places every point of the GeoJSON near the outlines that the atlas draws, as another reader decodes them', () => {
    const topology = JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')) as Topology<{
      departements: GeometryCollection;
    }>;
    const outlines = feature(topology, topology.objects.departements);
    const boxes = outlines.features.map((one) => {
      const points = JSON.stringify(one.geometry)
        .match(/\[-?[\d.e-]+,-?[\d.e-]+\]/g)!
        .map((pair) => JSON.parse(pair) as [number, number]);
      const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
      return { west: Math.min(...lngs), east: Math.max(...lngs), south: Math.min(...lats), north: Math.max(...lats) };
    });
    const { features } = JSON.parse(files.get('campus.geojson')!) as {
      features: { id: string; geometry: Point | null }[];
    };
    const lost = features.filter(({ geometry }) => {
      if (geometry === null) return false;
      const [lng = NaN, lat = NaN] = geometry.coordinates;
      const isInside = (box: (typeof boxes)[number]) =>
        lng > box.west - 0.2 && lng < box.east + 0.2 && lat > box.south - 0.2 && lat < box.north + 0.2;
      return !boxes.some(isInside);
    });
    // What the outlines leave out is told by their own test.
    expect(lost.map(({ id }) => id).filter((id) => !/polynesie|pacifique|caledonie/.test(id))).toEqual([]);
  });
});

describe('removeStaleCampuses', () => {
  it('leaves nothing of a campus that is no longer published, and nothing else undone', () => {
    const out = mkdtempSync(join(tmpdir(), 'atlas-exports-'));
    mkdirSync(join(out, 'campus'));
    for (const path of ['campus/gone.vcf', 'campus/gone.json', 'campus/kept.json', 'other.txt']) {
      writeFileSync(join(out, path), '{}');
    }
    removeStaleCampuses(out, new Map([['campus/kept.json', '{}']]));
    expect(existsSync(join(out, 'campus/gone.vcf')) || existsSync(join(out, 'campus/gone.json'))).toBe(false);
    expect(existsSync(join(out, 'campus/kept.json')) && existsSync(join(out, 'other.txt'))).toBe(true);
    rmSync(out, { recursive: true });
    expect(() => removeStaleCampuses(out, new Map())).not.toThrow();
  });

  it('leaves alone what another build is writing, and nothing that is only named alike', () => {
    const out = mkdtempSync(join(tmpdir(), 'atlas-exports-'));
    mkdirSync(join(out, 'campus'));
    const names = ['a.json.7', 'a.vcf.12345', 'a.2.json'];
    for (const name of names) writeFileSync(join(out, 'campus', name), '{}');
    removeStaleCampuses(out, new Map());
    expect(names.filter((name) => existsSync(join(out, 'campus', name)))).toEqual(['a.json.7', 'a.vcf.12345']);
    rmSync(out, { recursive: true });
  });

  it('is followed by a summary that counts the files of single campuses alone', () => {
    expect(isCampusFile('campus/a.vcf')).toBe(true);
    expect(isCampusFile('campus.csv')).toBe(false);
    const few = new Map([
      ['campus.csv', 'é'],
      ['campus/a.vcf', 'é'],
    ]);
    expect(campusFilesSummary('out', few)).toBe(`${join('out', 'campus')}\n  1 files of single campuses\n  2 bytes`);
  });
});
