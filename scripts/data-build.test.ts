// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/domain/dataset-schema.ts';
import { parseTrades } from '../src/domain/trades.ts';
import { buildDataset, datasetText, thesaurusText } from './data-build.ts';
import { factsOf, loadTree, treeOf } from './data-files.ts';
import { CAMPUS_FILE, fileText, goodTexts, mainCampus, treeWithCampus } from './data-rules-fixture.ts';
import { suppressionHash } from './suppression.ts';

const real = loadTree(fileURLToPath(new URL('../data', import.meta.url)));

describe('buildDataset', () => {
  it('gives a dataset of the real facts that the domain accepts whole', () => {
    const parsed = parseDataset(JSON.parse(datasetText(real)));
    expect(parsed.kind).toBe('ok');
    if (parsed.kind !== 'ok') return;
    expect(parsed.rejected).toEqual([]);
    expect(parsed.dataset.campuses).toHaveLength(factsOf(real).campuses.length);
    const { licence, ...dataset } = buildDataset(real);
    expect(parsed.dataset).toEqual(dataset);
    expect(licence.id).toBe('etalab-2.0');
  });

  it('keeps in the files what is not for the public', () => {
    // Those of the départements have a code that is for the public.
    const content = JSON.stringify({ ...buildDataset(real), departements: [] });
    const names = ['notes', 'confidence', 'statusYear', 'insee', 'uai', 'of', 'basis', 'note', 'code'];
    expect(names.filter((name) => content.includes(`"${name}":`))).toEqual([]);
  });

  it('sorts campuses by name as French does, then by id, whatever the order of the files', () => {
    const named = ['Énergie', 'zinc', 'Eau', 'Étain', 'Étain'].map((name, index) => ({
      ...mainCampus(),
      name,
      id: `c${9 - index}`,
    }));
    const { [CAMPUS_FILE]: _, ...others } = goodTexts();
    const texts = named.map((campus) => [`campuses/${campus.id}.json`, fileText(campus)]);
    const { campuses } = buildDataset(treeOf({ ...Object.fromEntries(texts), ...others }));
    const order = ['c7 Eau', 'c9 Énergie', 'c5 Étain', 'c6 Étain', 'c8 zinc'];
    expect(campuses.map(({ id, name }) => `${id} ${name}`).filter((one) => one.startsWith('c'))).toEqual(
      expect.arrayContaining(order),
    );
    expect(campuses.map(({ id, name }) => `${id} ${name}`).filter((one) => order.includes(one))).toEqual(order);
  });

  it('gives the same bytes for the same facts in another order', () => {
    const texts = goodTexts();
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(datasetText(treeOf(turned))).toBe(datasetText(treeOf(texts)));
  });

  it('leaves out what the suppression list names, even where no rule was asked', () => {
    const contact = {
      role: 'direction',
      name: 'Camille Exemple',
      email: null,
      phone: null,
      source: 'https://exemple.fr/campus',
    };
    const entry = {
      kind: 'person',
      sha256: suppressionHash('person', 'Camille Exemple'),
      askedOn: '2026-01-01',
      note: null,
    };
    const campus = { ...mainCampus(), contacts: [contact] };
    const texts = { ...goodTexts(), [CAMPUS_FILE]: fileText(campus), 'suppressions.json': fileText([entry]) };
    expect(datasetText(treeOf(texts))).not.toContain('Camille');
    expect(datasetText(treeOf({ ...texts, 'suppressions.json': fileText([]) }))).toContain('Camille Exemple');
  });

  it('throws where the list would empty a field that the schema needs, or a file is missing', () => {
    const entry = {
      kind: 'person',
      sha256: suppressionHash('person', 'Camille Exemple'),
      askedOn: '2026-01-01',
      note: null,
    };
    const texts = { ...goodTexts(), [CAMPUS_FILE]: fileText({ ...mainCampus(), name: 'Camille Exemple' }) };
    expect(() => buildDataset(treeOf({ ...texts, 'suppressions.json': fileText([entry]) }))).toThrow();
    const { 'label.json': _, ...others } = goodTexts();
    expect(() => buildDataset(treeOf(others))).toThrow();
  });

  it('gives hostile text back as text', () => {
    const hostile = '</script><script>alert(1)</script>';
    const { campuses } = buildDataset(treeWithCampus({ shortName: hostile }));
    expect(campuses.some(({ shortName }) => shortName === hostile)).toBe(true);
  });
});

describe('thesaurusText', () => {
  it('gives a thesaurus of the real facts that the domain accepts, with edition and licence, and nothing else', () => {
    const content: unknown = JSON.parse(thesaurusText(real));
    expect(parseTrades(content)).toEqual({ kind: 'ok', trades: factsOf(real).trades });
    expect(Object.keys(content as object)).toEqual(['schemaVersion', 'edition', 'licence', 'trades']);
    expect(content).toMatchObject({ edition: factsOf(real).edition, licence: { id: 'etalab-2.0' } });
  });

  it('is minified, and the same for the same facts', () => {
    expect(thesaurusText(treeOf(goodTexts()))).toBe(thesaurusText(treeOf(goodTexts())));
    expect(thesaurusText(real)).not.toMatch(/\n|": /);
  });

  it('leaves out a name that the suppression list holds, and throws where an entry would have none left', () => {
    const sha256 = suppressionHash('person', 'Camille Exemple');
    const list = fileText([{ kind: 'person', sha256, askedOn: '2026-01-01', note: null }]);
    const treeOfNames = (names: string[]) => {
      const trades = [{ names, kind: 'trade', filieres: ['materiaux'], topics: [] }];
      return treeOf({
        ...goodTexts(),
        'suppressions.json': list,
        'trades.json': fileText({ schemaVersion: 1, trades }),
      });
    };
    expect(thesaurusText(treeOfNames(['scieur', 'Camille Exemple']))).not.toContain('Camille');
    expect(() => thesaurusText(treeOfNames(['Camille Exemple']))).toThrow(/accepts/);
  });

  it('throws where its file is missing', () => {
    const { 'trades.json': _, ...others } = goodTexts();
    expect(() => thesaurusText(treeOf(others))).toThrow(/trades\.json/);
  });
});
