/** The JSON Schema of what is published as JSON, made from the schemas that parse it. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  academieSchema,
  campusSchema,
  departementSchema,
  filiereSchema,
  regionSchema,
  sourceSchema,
} from '../src/domain/campus-schema.ts';
import { SCHEMA_VERSION } from '../src/domain/dataset.ts';
import {
  campusFileSchema as readCampusFileSchema,
  complementSchema,
  predecessorSchema,
} from '../src/domain/campus-file-schema.ts';
import { labelFactSchema } from '../src/domain/label.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';

/** The shape of a file as a whole: what campus.json holds beside its version and its licence. */
export type PublishedSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

const licenceSchema = v.object({ id: v.string(), name: v.string(), url: v.pipe(v.string(), v.url()) });

const frame = {
  schemaVersion: v.literal(SCHEMA_VERSION),
  edition: v.pipe(v.string(), v.isoDate()),
  licence: licenceSchema,
};

/** The shape of campus/{id}.json: one campus with the names that it needs. */
const campusFileSchema = v.object({
  ...frame,
  ...readCampusFileSchema.entries,
  filieres: v.array(filiereSchema),
  region: v.nullable(regionSchema),
});

const definitions = {
  campusFile: campusFileSchema,
  campus: campusSchema,
  source: sourceSchema,
  academie: academieSchema,
  region: regionSchema,
  departement: departementSchema,
  filiere: filiereSchema,
  labelFact: labelFactSchema,
  complement: complementSchema,
  predecessor: predecessorSchema,
  licence: licenceSchema,
};

/**
 * The text of campus.schema.json (draft 2020-12): the root is the shape of campus.json, `$defs/campusFile` that of
 * campus/{id}.json. `published` is the schema by which campus.json was made. Other fields are allowed: a reader of today
 * accepts the files of tomorrow.
 */
export function jsonSchemaText(published: PublishedSchema): string {
  const {
    $schema,
    $defs = {},
    ...root
  } = toJsonSchema(v.object({ ...published.entries, ...frame }), {
    target: 'draft-2020-12',
    typeMode: 'output',
    // A test of valibot that has no twin in JSON Schema (an id that an address can carry) is left out.
    errorMode: 'ignore',
    definitions,
  });
  const schema = {
    $schema,
    $id: 'campus.schema.json',
    title: 'Atlas des campus : campus.json',
    description:
      "Les campus des métiers et des qualifications. La forme d'une fiche campus/{id}.json est $defs/campusFile.",
    ...Object(described(root, 'dataset')),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, described(one, name)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The schema with the description of each of its fields, however deep, where one is written. */
function described(schema: JsonSchema | boolean, path: string): JsonSchema | boolean {
  if (typeof schema === 'boolean') return schema;
  const { properties, items, anyOf, ...rest } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, fieldOf(field, `${path}.${name}`)]);
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one, path)) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items : described(items, path) }),
  };
}

function fieldOf(schema: JsonSchema | boolean, path: string): JsonSchema | boolean {
  const field = described(schema, path);
  const description = FIELD_DESCRIPTIONS[path];
  return typeof field === 'boolean' || description === undefined ? field : { description, ...field };
}
