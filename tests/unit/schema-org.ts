/**
 * The vocabulary of schema.org, as the JSON-LD that its site publishes: types, their parents, and the properties of
 * each. Read from the declarations of schema-dts (Google), which are generated from that very file, so that nothing is
 * fetched. Ranges of properties are left out: there the compiler checks them.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const DECLARATIONS = 'node_modules/schema-dts/dist/schema.d.ts';

interface Type {
  parents: Set<string>;
  properties: Set<string>;
}

/** A type "X" is declared by XBase (its properties) and XLeaf (its name), or by XLeaf alone. */
const typeNameOf = (declared: string) => /^(\w+?)(?:Base|Leaf)$/.exec(declared)?.[1] ?? null;

export function schemaOrg(): { '@graph': object[] } {
  const file = ts.createSourceFile(DECLARATIONS, readFileSync(DECLARATIONS, 'utf8'), ts.ScriptTarget.ES2022);
  const types = new Map<string, Type>();
  for (const statement of file.statements) {
    const name = ts.isInterfaceDeclaration(statement) ? typeNameOf(statement.name.text) : null;
    if (name === null || !ts.isInterfaceDeclaration(statement)) continue;
    const type = types.get(name) ?? { parents: new Set(), properties: new Set() };
    types.set(name, type);
    for (const parent of parentsOf(statement)) if (parent !== name) type.parents.add(parent);
    for (const property of propertiesOf(statement)) type.properties.add(property);
  }
  return { '@graph': [...types].flatMap(([name, type]) => [classOf(name, type), ...propertyRecords(name, type)]) };
}

function parentsOf({ heritageClauses = ts.factory.createNodeArray() }: ts.InterfaceDeclaration): string[] {
  const parents = heritageClauses.flatMap(({ types }) => types.map(({ expression }) => expression));
  return parents.flatMap((parent) => (ts.isIdentifier(parent) ? (typeNameOf(parent.text) ?? []) : []));
}

function propertiesOf({ members }: ts.InterfaceDeclaration): string[] {
  const names = members.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? name.text : []));
  return names.filter((name) => !name.startsWith('@'));
}

function classOf(name: string, { parents }: Type): object {
  const above = [...parents].map((parent) => ({ '@id': `schema:${parent}` }));
  return { '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': above };
}

function propertyRecords(name: string, { properties }: Type): object[] {
  return [...properties].map((property) => ({
    '@id': `schema:${property}`,
    '@type': 'rdf:Property',
    'schema:domainIncludes': { '@id': `schema:${name}` },
  }));
}
