/** The files that are published beside campus.json: the same facts in the forms that others can open. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { briefFileOf, briefText } from '../src/domain/brief-columns.ts';
import { campusFileOf } from '../src/domain/campus-file.ts';
import type { Campus } from '../src/domain/campus.ts';
import { filieresOf } from '../src/domain/campus.ts';
import { campusRows } from '../src/domain/campus-columns.ts';
import { campusCsv } from '../src/domain/campus-csv.ts';
import { campusGeoJson } from '../src/domain/campus-geojson.ts';
import { DATA_LICENCE } from '../src/domain/data-licence.ts';
import { shownCampuses, type Dataset } from '../src/domain/dataset.ts';
import { campusFilePath, PUBLISHED_FILES } from '../src/domain/published-files.ts';
import { campusCards } from './campus-cards.ts';
import { catalogueText } from './data-catalogue.ts';
import { jsonSchemaText, type PublishedSchema } from './json-schema.ts';
import { tableSchemaText } from './table-schema.ts';

/** Where all of them are in the site. */
const ROOT = 'data/v1/';
/** The folder of the files of one campus, inside the root. */
const CAMPUS_FOLDER = 'campus';

/**
 * The texts of the files by their paths inside data/v1/, the same bytes for the same facts: CSV and GeoJSON of the shown
 * campuses, the two schemas, the catalogue, the list for the first screen, and a JSON and a vCard for each campus, merged ones too. `published` is the
 * schema by which the dataset was made.
 */
export function exportedFiles(dataset: Dataset, published: PublishedSchema): Map<string, string> {
  const shown = shownCampuses(dataset);
  const { csv, geojson, jsonSchema, tableSchema, catalogue } = PUBLISHED_FILES;
  const files: [string, string][] = [
    [csv.path, campusCsv(shown, dataset)],
    [geojson.path, campusGeoJson(shown, dataset)],
    [jsonSchema.path, jsonSchemaText(published)],
    [tableSchema.path, tableSchemaText(campusRows(shown, dataset))],
    [catalogue.path, catalogueText(dataset.edition)],
    [`${ROOT}list.json`, listText(dataset)],
    ...dataset.campuses.flatMap((campus): [string, string][] => [
      [campusFilePath(campus.id, 'json'), campusFileText(campus, dataset)],
      [campusFilePath(campus.id, 'vcf'), campusCards(campus, dataset)],
    ]),
  ];
  return new Map(files.map(([path, text]) => [path.slice(ROOT.length), text]));
}

/** The text of list.json: what the first screen needs, for the atlas's own use. */
export function listText(dataset: Dataset): string {
  return briefText({ schemaVersion: dataset.schemaVersion, ...briefFileOf(dataset) });
}

/**
 * The text of campus/{id}.json: the campus, its filières (its own first), its académie with the referent, its région,
 * what every campus is for, and the campuses that complete it.
 */
function campusFileText(campus: Campus, dataset: Dataset): string {
  const { schemaVersion, edition, filieres, regions } = dataset;
  const { academie, missions, predecessors, complements } = campusFileOf(campus, dataset);
  return JSON.stringify({
    schemaVersion,
    edition,
    licence: DATA_LICENCE,
    campus,
    filieres: filieresOf(campus).flatMap((id) => filieres.find((filiere) => filiere.id === id) ?? []),
    academie,
    region: regions.find(({ id }) => id === campus.region) ?? null,
    missions,
    predecessors,
    complements,
  });
}

/** Removes the files of campuses that are no longer published: who was left out of the facts is not left on the disk. */
export function removeStaleCampuses(out: string, files: ReadonlyMap<string, string>): void {
  const folder = join(out, CAMPUS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // "x.json.123" is being written by another build.
  const written = names.filter((name) => !/\.\d+$/.test(name));
  for (const name of written) if (!files.has(`${CAMPUS_FOLDER}/${name}`)) rmSync(join(folder, name));
}

/** Whether a path inside data/v1/ is that of a file of one campus. */
export function isCampusFile(path: string): boolean {
  return path.startsWith(`${CAMPUS_FOLDER}/`);
}

/** How many files of single campuses there are, and how heavy they are together, for the reader. */
export function campusFilesSummary(out: string, files: ReadonlyMap<string, string>): string {
  const texts = [...files].flatMap(([path, text]) => (isCampusFile(path) ? text : []));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [join(out, CAMPUS_FOLDER), `  ${texts.length} files of single campuses`, `  ${bytes} bytes`].join('\n');
}
