/**
 * What list, filters and map need of many campuses, in columns: the file that the first screen loads, and what a worker
 * hands over. It is read as campuses again, each a view of its row, which holds nothing itself.
 *
 * The figures are in docs/decisions/017-first-data.md.
 */
import type { CampusBrief, Label, Level, Position } from './campus.ts';
import { filieresOf } from './campus.ts';
import { inOrder } from './campus-order.ts';
import { shownCampuses, type BriefDataset, type NamedAcademie } from './dataset.ts';
import type { FacetColumns } from './facet-columns.ts';
import { territoriesOf } from './territory.ts';
import { dictionaryOf, type Dictionary, type WhereColumns } from './where-columns.ts';

/** The shown campuses by name, a column a fact. */
export interface BriefColumns extends WhereColumns {
  /** Texts, one a line; an empty line where there is none. */
  id: string;
  name: string;
  shortName: string;
  /** Empty where it is the commune. */
  place: string;
  /** Facts that several campuses share. */
  filieres: Dictionary<readonly string[]>;
  label: Dictionary<Label | null>;
  levels: Dictionary<readonly Level[]>;
  status: Dictionary<CampusBrief['status']>;
  lastAttestedYear: Dictionary<number | null>;
  /** That of the establishment at the head; null where there is none or where it is not known. */
  headDepartement: Dictionary<string | null>;
  /** Former names, of those that had another: the place of the campus, and its names. */
  formerNames: readonly (readonly [number, readonly string[]])[];
}

/** The atlas but for what is asked for later. */
export interface BriefFile extends Pick<BriefDataset, 'edition' | 'filieres' | 'academies' | 'regions'> {
  shown: BriefColumns;
  /** Those that are part of another one now. */
  merged: readonly CampusBrief[];
}

/** No position of the atlas is finer: a metre. */
const FINEST = 5;

/** The file of a dataset; a line break in a text becomes a space. One pass a column. */
export function briefFileOf({ edition, filieres, academies, regions, campuses }: BriefDataset): BriefFile {
  return {
    edition,
    filieres: filieres.map(({ id, label }) => ({ id, label })),
    academies: academies.map(namedAcademie),
    regions: regions.map(({ id, name }) => ({ id, name })),
    shown: columnsOf(inOrder(shownCampuses({ campuses })).campuses),
    merged: campuses.filter(({ status }) => status === 'merged').map(briefOf),
  };
}

/** The file as JSON. */
export function briefText(file: object): string {
  return JSON.stringify(file, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value));
}

/** The dataset of a file, its campuses views of their rows. */
export function briefDatasetOf({ shown, merged, ...frame }: BriefFile): BriefDataset {
  const rows = new Rows(shown);
  const campuses: readonly CampusBrief[] = rows.ids.map((_, at) => new CampusView(rows, at));
  return {
    ...frame,
    campuses: [...campuses, ...merged],
    ordered: { campuses, columns: facetsOf(shown), where: shown },
  };
}

function columnsOf(campuses: readonly CampusBrief[]): BriefColumns {
  const texts = (textOf: (campus: CampusBrief) => string | null | undefined) =>
    campuses.map((campus) => (textOf(campus) ?? '').replace(/\s*\n\s*/g, ' ')).join('\n');
  const dictionary = <V>(valueOf: (campus: CampusBrief) => V) => dictionaryOf(campuses, valueOf);
  const degrees = (which: 'lat' | 'lng') => campuses.map(({ position }) => position?.[which] ?? 0);
  const [lat, lng] = [degrees('lat'), degrees('lng')];
  const isCoarse = [lat, lng].every((values) => values.every((value) => Number(value.toFixed(FINEST)) === value));
  const scale = isCoarse ? 10 ** FINEST : 1;
  const scaled = (values: readonly number[]) =>
    Float64Array.from(values, (value) => (isCoarse ? Math.round(value * scale) : value));
  return {
    id: texts(({ id }) => id),
    name: texts(({ name }) => name),
    shortName: texts(({ shortName }) => shortName),
    place: texts(({ position }) => (position?.place === position?.commune ? null : position?.place)),
    filieres: dictionary((campus) => filieresOf(campus)),
    label: dictionary(({ label }) => label),
    territories: dictionary(({ region, academie }) => [region, academie] as const),
    levels: dictionary(({ levels }) => levels),
    status: dictionary(({ status }) => status),
    lastAttestedYear: dictionary(({ lastAttestedYear }) => lastAttestedYear),
    precision: dictionary(({ position }) => position?.precision ?? null),
    commune: dictionary(({ position }) => position?.commune ?? null),
    departement: dictionary(({ position }) => position?.departement ?? null),
    headDepartement: dictionary(({ head }) => head?.departement ?? null),
    lat: scaled(lat),
    lng: scaled(lng),
    scale,
    formerNames: campuses.flatMap(({ formerNames }, at) =>
      formerNames.length === 0 ? [] : [[at, formerNames] as const],
    ),
  };
}

function namedAcademie({ id, kind, name, region, departements }: NamedAcademie): NamedAcademie {
  return { id, kind, name, region, departements };
}

function briefOf(campus: CampusBrief): CampusBrief {
  const { id, name, shortName, formerNames, label, filiere, otherFilieres, academie, region } = campus;
  const { position, levels, status, mergedInto, lastAttestedYear, head } = campus;
  return {
    ...{ id, name, shortName, formerNames, label, filiere, otherFilieres, academie, region },
    ...{ position, levels, status, mergedInto, lastAttestedYear },
    head: head && { departement: head.departement },
  };
}

/** The facets of the columns: the codes are theirs, and what each stands for. */
function facetsOf({ filieres, label, territories, levels, status }: BriefColumns): FacetColumns {
  return {
    filieres: facetOf(filieres, (held) => held),
    label: facetOf(label, (held) => (held === null ? [] : [held])),
    territories: facetOf(territories, ([region, academie]) => territoriesOf({ region, academie })),
    levels: facetOf(levels, (held) => held),
    status: facetOf(status, (held) => [held]),
  };
}

function facetOf<H, V extends string>({ codes, values }: Dictionary<H>, valuesOf: (held: H) => readonly V[]) {
  return { codes: Uint32Array.from(codes), values: values.map(valuesOf) };
}

/** The columns, their texts cut into lines. */
class Rows {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly shortNames: readonly string[];
  readonly places: readonly string[];
  readonly formerNames: ReadonlyMap<number, readonly string[]>;
  /** The other filières of each code. */
  readonly otherFilieres: readonly (readonly string[])[];
  readonly columns: BriefColumns;

  constructor(columns: BriefColumns) {
    this.columns = columns;
    // Nothing at all is no line, and not an empty one.
    this.ids = columns.id === '' ? [] : columns.id.split('\n');
    this.names = columns.name.split('\n');
    this.shortNames = columns.shortName.split('\n');
    this.places = columns.place.split('\n');
    this.formerNames = new Map(columns.formerNames);
    this.otherFilieres = columns.filieres.values.map((held) => held.slice(1));
  }
}

function valueAt<V>({ codes, values }: Dictionary<V>, at: number): V {
  return values[codes[at]!]!;
}

const NONE: readonly string[] = [];

/** One row as a campus: a hundred thousand of them are made in the time of a frame, and no fact stands twice. */
class CampusView implements CampusBrief {
  readonly #rows: Rows;
  readonly #at: number;

  constructor(rows: Rows, at: number) {
    this.#rows = rows;
    this.#at = at;
  }

  get id() {
    return this.#rows.ids[this.#at]!;
  }
  get name() {
    return this.#rows.names[this.#at]!;
  }
  get shortName() {
    return this.#rows.shortNames[this.#at] || null;
  }
  get formerNames() {
    return this.#rows.formerNames.get(this.#at) ?? NONE;
  }
  get label() {
    return valueAt(this.#rows.columns.label, this.#at);
  }
  get filiere() {
    return valueAt(this.#rows.columns.filieres, this.#at)[0]!;
  }
  get otherFilieres() {
    const { otherFilieres, columns } = this.#rows;
    return otherFilieres[columns.filieres.codes[this.#at]!]!;
  }
  get region() {
    return valueAt(this.#rows.columns.territories, this.#at)[0];
  }
  get academie() {
    return valueAt(this.#rows.columns.territories, this.#at)[1];
  }
  get levels() {
    return valueAt(this.#rows.columns.levels, this.#at);
  }
  get status() {
    return valueAt(this.#rows.columns.status, this.#at);
  }
  get mergedInto() {
    return null;
  }
  get lastAttestedYear() {
    return valueAt(this.#rows.columns.lastAttestedYear, this.#at);
  }
  get head() {
    return { departement: valueAt(this.#rows.columns.headDepartement, this.#at) };
  }
  /** Made anew each time. */
  get position(): Position | null {
    const { columns, places } = this.#rows;
    const precision = valueAt(columns.precision, this.#at);
    if (precision === null) return null;
    const commune = valueAt(columns.commune, this.#at);
    return {
      lat: columns.lat[this.#at]! / columns.scale,
      lng: columns.lng[this.#at]! / columns.scale,
      precision,
      place: places[this.#at] || commune || '',
      commune,
      departement: valueAt(columns.departement, this.#at),
    };
  }
}
