/**
 * A real person of the data asks to be removed: nothing that the site publishes names that person any longer, however it is
 * written. Who it is stands in data/ alone, so that nothing is left here when it is taken out there.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDataset, datasetText, publishedSchema, thesaurusText } from '../../scripts/data-build.ts';
import type { Suppression } from '../../scripts/data-files.ts';
import { loadTree, treeOf, type Tree } from '../../scripts/data-files.ts';
import { PERSON_RULES } from '../../scripts/data-rules-person.ts';
import { exportedFiles } from '../../scripts/exports.ts';
import { suppressionHash } from '../../scripts/suppression.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { NO_SITE } from '../../src/domain/site-config.ts';
import { pagesOf, readSettings, renderPage, shareCardOf, structuredOf } from '../../src/prerender.tsx';

interface Person {
  name: string;
  email: string;
  phone: string;
}

const real = loadTree('data');
const facts = buildDataset(real);
const NOBODY: Person = { name: 'Zoé Exemple-Lévêque', email: 'zoe.exemple@ac-exemple.fr', phone: '02 38 00 00 01' };

/** The first referent who is named with e-mail and phone, or an invented one where nobody is named any longer. */
function someone(): { person: Person; academie: number } {
  const { academies } = facts;
  const academie = academies.findIndex(({ referent: { name, email, phones } }) => name && email && phones.length > 0);
  const { name, email, phones } = academies[academie]?.referent ?? { ...NOBODY, phones: [NOBODY.phone] };
  return { person: { name: name!, email: email!, phone: phones[0]! }, academie: Math.max(0, academie) };
}

const { person, academie } = someone();

function change(tree: Tree, file: string, mend: (json: never) => void): [string, string] {
  const json: unknown = JSON.parse(tree.files.get(file)!.text);
  mend(json as never);
  return [file, JSON.stringify(json)];
}

const upsideDown = (name: string) => name.split(' ').reverse().join(' ').toUpperCase();
const inAddress = (name: string) => encodeURIComponent(name.normalize('NFC').replaceAll(' ', '_'));

/** The real facts with the person as referent, and wherever a later import could put the same person. */
function treeWithPerson(list: readonly Suppression[]): { tree: Tree; campusId: string } {
  const { name, email, phone } = person;
  const { academies, campuses } = facts;
  const campus = campuses.find((one) => one.academie === academies[academie]!.id && one.status === 'attested')!;
  const abroad = `+33 ${phone.slice(1)}`;
  const texts = Object.fromEntries([...real.files].map(([file, { text }]) => [file, text]));
  const [source] = campus.sources;
  const changed = [
    change(real, 'academies.json', (json: { academies: { referent: object }[] }) => {
      Object.assign(json.academies[academie]!.referent, { name, email, phones: [phone] });
    }),
    change(real, `campuses/${campus.id}.json`, (json: Record<string, unknown[]>) => {
      const contact = { role: 'Direction', name: upsideDown(name), email: email.toUpperCase(), phone: abroad };
      json['contacts']!.push({ ...contact, source: source!.url ?? source!.title });
      json['topics']!.push(`Sujets suivis par ${name} depuis 2020`);
      json['formerNames']!.push(`Campus de ${upsideDown(name)}`);
      json['sources']!.push(
        {
          ...source,
          title: `Entretien avec ${name}`,
          url: `https://exemple.fr/entretien/${inAddress(name)}`,
          note: null,
        },
        { ...source, title: 'Annuaire', url: `https://exemple.fr/?courriel=${encodeURIComponent(email)}`, note: null },
        { ...source, title: 'Tract', url: `https://exemple.fr/tel/${encodeURIComponent(abroad)}`, note: null },
        { ...source, title: `Appeler le ${phone.replaceAll(' ', '.')}`, url: null, note: null },
      );
    }),
    ['suppressions.json', JSON.stringify(list)],
  ];
  return { tree: treeOf({ ...texts, ...Object.fromEntries(changed) }), campusId: campus.id };
}

const LIST: Suppression[] = (
  [
    ['person', person.name],
    ['email', person.email],
    ['phone', person.phone],
  ] as const
).map(([kind, value]) => ({ kind, sha256: suppressionHash(kind, value), askedOn: '2026-01-01', note: null }));

/** Whether a page could speak of the person: not those of other campuses and territories, which take ten times as long. */
function isNear({ about }: ReturnType<typeof pagesOf>[number], { academies, campuses }: Dataset): boolean {
  const { id, region } = academies[academie]!;
  if (about?.kind === 'campus') return campuses.find((campus) => campus.id === about.id)?.academie === id;
  return about?.kind === 'territory' ? [id, region].includes(about.id) : true;
}

/** Every text that is made of the facts, by where it goes. */
async function everything(tree: Tree): Promise<Map<string, string>> {
  const dataset: Dataset = JSON.parse(datasetText(tree));
  const files = new Map([
    ['campus.json', datasetText(tree)],
    ['trades.json', thesaurusText(tree)],
    ...exportedFiles(buildDataset(tree), publishedSchema),
  ]);
  const config = readSettings({ tiles: null, site: NO_SITE }, 'config.json');
  const addressOf = (path: string) => `https://atlas.exemple.fr${path}`;
  for (const page of pagesOf(dataset).filter(({ movedTo }) => movedTo === null)) {
    if (isNear(page, dataset)) files.set(`page ${page.path}`, await renderPage(page.path, { dataset, config }));
    files.set(`head ${page.path}`, JSON.stringify([page, structuredOf(page, { dataset, addressOf })]));
    files.set(`card ${page.path}`, JSON.stringify(shareCardOf(page, dataset)));
  }
  return files;
}

/** A text as it would be read: folded lines joined, entities and percent-encoding undone, no accents, no capitals. */
function read(text: string): string {
  const whole = text
    .replace(/\r\n /g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
  const letters = whole.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
  return letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What of the person a text holds. */
function traces(text: string): string[] {
  const plain = read(text);
  const words = plain.replace(/[^a-z\d]+/g, '');
  const digits = plain.replace(/(?<=\d)[\s.\-/()\u202f]+(?=\d)/g, '');
  const [email] = [read(person.email)];
  const names = [person.name, upsideDown(person.name)].map((name) => read(name).replace(/[^a-z\d]+/g, ''));
  const ends = person.phone.replace(/\D/g, '').slice(1);
  return [
    ...names.filter((name) => words.includes(name)),
    ...[email, email!.replace('@', ' ')].filter((one) => plain.includes(one!)),
    ...(digits.includes(ends) ? ['phone'] : []),
  ];
}

describe('a person who asked to be removed', () => {
  const found = { before: new Map<string, string[]>(), after: new Map<string, string[]>() };
  const known = treeWithPerson([]);
  const removed = treeWithPerson(LIST);
  const { campusId } = known;

  beforeAll(async () => {
    for (const [file, text] of await everything(known.tree)) found.before.set(file, traces(text));
    for (const [file, text] of await everything(removed.tree)) found.after.set(file, traces(text));
  }, 120_000);

  it('was in every form of the facts: the search can find', () => {
    const academieId = facts.academies[academie]!.id;
    const files = ['campus.json', 'campus.csv', 'campus.geojson', `campus/${campusId}.json`, `campus/${campusId}.vcf`];
    const pages = [`page /campus/${campusId}`, `page /territoires/${academieId}`, `head /campus/${campusId}`];
    for (const file of files) expect(found.before.get(file)!.length, file).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(found.before.get(page), page).not.toEqual([]);
  });

  it('is nowhere in what the site is made of, files, pages, heads, search and cards', () => {
    expect(found.after.size).toBeGreaterThan(500);
    expect([...found.after].filter(([, left]) => left.length > 0)).toEqual([]);
  });

  it('does not take anybody or anything else away', () => {
    const before = buildDataset(known.tree);
    const after = buildDataset(removed.tree);
    const changed = before.campuses.filter(
      (campus, at) => JSON.stringify(campus) !== JSON.stringify(after.campuses[at]),
    );
    expect(changed.map(({ id }) => id)).toEqual([campusId]);
    expect(
      after.academies.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before.academies[at])),
    ).toHaveLength(1);
  });

  it('is told to whoever edits the data, without the value', () => {
    const rule = PERSON_RULES.find(({ name }) => name === 'suppressions')!;
    const messages = rule.check(removed.tree).filter(({ expected }) => expected.endsWith('suppressions.json'));
    expect(messages.length).toBeGreaterThanOrEqual(8);
    expect(messages.flatMap((message) => traces(JSON.stringify(message)))).toEqual([]);
  });
});
