/**
 * Holds a large dataset beside the page: reads and checks it, searches its words, tells what one campus's page tells,
 * writes its files. The page holds columns, and waits for none of this (far-atlas.ts is its side).
 */
import { briefFileOf } from '../domain/brief-columns.ts';
import { campusCsv } from '../domain/campus-csv.ts';
import { campusFileOf } from '../domain/campus-file.ts';
import { campusGeoJson } from '../domain/campus-geojson.ts';
import { nearestFilieres, suggestionsFor, tradesSpeltLike, withWords, type WordIndex } from '../domain/campus-index.ts';
import type { Campus } from '../domain/campus.ts';
import { wordlessIndex } from '../domain/criteria.ts';
import { parseDataset } from '../domain/dataset-schema.ts';
import type { Dataset } from '../domain/dataset.ts';
import { withPoints } from '../domain/placed-columns.ts';
import type { Trade } from '../domain/trades.ts';
import { jsonOf } from './checked-bytes.ts';
import { DatasetError, faultOfStatus } from './dataset-error.ts';
import type { FarKind, FarProgress, FarReply, FarRequest, FarWork } from './far-messages.ts';

/** What the worker knows: nothing before it is opened. */
let held: { dataset: Dataset; byId: ReadonlyMap<string, Campus> } | null = null;
let trades: readonly Trade[] = [];
let words: WordIndex<Campus> | null = null;

type Work = { [K in FarKind]: (asked: FarWork[K]['asked'], tell: (progress: FarProgress) => void) => Answered<K> };
type Answered<K extends FarKind> = FarWork[K]['answered'] | Promise<FarWork[K]['answered']>;

const work: Work = {
  open: async ({ address }, tell) => {
    const bytes = await fetchBytes(address, tell);
    tell({ stage: 'reading' });
    const { dataset, rejected } = read(bytes, address);
    held = { dataset, byId: new Map(dataset.campuses.map((campus) => [campus.id, campus])) };
    words = null;
    return { file: withPoints(briefFileOf(dataset)), rejected };
  },
  trades: (asked) => {
    trades = asked.trades;
    words = null;
    index();
    return null;
  },
  answer: ({ text }) => {
    const searched = index();
    const { worths, unknown, isPartial } = searched.answerTo(text);
    return {
      // Handed over, and so a copy: the index keeps its own.
      worths: worths && worths.slice(),
      unknown,
      isPartial,
      speltLike: unknown.length === 0 ? [] : tradesSpeltLike(searched, unknown),
    };
  },
  nearest: ({ text }) => nearestFilieres(index(), text),
  reasons: ({ text, ids }) => {
    const { reasonsOf } = index().answerTo(text);
    return ids.map(reasonsOf);
  },
  suggestions: ({ text }) => {
    const { campuses, trades, filieres } = suggestionsFor(index(), text);
    return { campuses: campuses.map(({ id }) => id), trades, filieres: filieres.map(({ id }) => id) };
  },
  campus: ({ id }) => {
    const { dataset, byId } = opened();
    const campus = byId.get(id);
    return campus ? campusFileOf(campus, dataset) : null;
  },
  write: ({ form, ids }) => {
    const { dataset, byId } = opened();
    const campuses = ids.flatMap((id) => byId.get(id) ?? []);
    return form === 'csv' ? campusCsv(campuses, dataset) : campusGeoJson(campuses, dataset);
  },
};

function opened() {
  if (!held) throw new Error('Expected a dataset: ask for "open" first.');
  return held;
}

/** Made when words are first asked for: it costs more than all the rest. */
function index(): WordIndex<Campus> {
  const { dataset } = opened();
  return (words ??= withWords(wordlessIndex(dataset), dataset, trades));
}

async function fetchBytes(address: string, tell: (progress: FarProgress) => void): Promise<ArrayBuffer> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new DatasetError('unreachable', `${address}: ${String(cause)}`);
  });
  if (!response.ok) throw new DatasetError(faultOfStatus(response.status), `${address}: HTTP ${response.status}`);
  // Of a packed file the header says the packed size.
  const isPacked = response.headers.get('Content-Encoding') !== null;
  const of = isPacked ? null : Number(response.headers.get('Content-Length')) || null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    const reader = response.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      tell({ stage: 'loading', bytes, of });
    }
  } catch (cause) {
    throw new DatasetError('malformed', `${address}: ${String(cause)}`);
  }
  return new Blob(parts).arrayBuffer();
}

function read(bytes: ArrayBuffer, address: string) {
  let input: unknown;
  try {
    input = jsonOf(bytes);
  } catch (cause) {
    throw new DatasetError('malformed', `${address}: ${String(cause)}`);
  }
  const parsed = parseDataset(input);
  if (parsed.kind === 'ok') return parsed;
  throw parsed.kind === 'malformed'
    ? new DatasetError('malformed', `${address}: ${parsed.problem}`)
    : new DatasetError('other-version', `${address}: schemaVersion ${parsed.version} is not the one read here`);
}

/** The buffers of an answer: they change hands, and are not copied. */
function buffersOf(answered: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(answered)) return [answered.buffer as ArrayBuffer];
  if (typeof answered !== 'object' || answered === null || Array.isArray(answered)) return [];
  return Object.values(answered).flatMap(buffersOf);
}

async function handle({ number, kind, asked }: FarRequest): Promise<void> {
  const reply = (message: FarReply, buffers: ArrayBuffer[] = []) => self.postMessage(message, { transfer: buffers });
  try {
    const doing = work[kind] as (asked: unknown, tell: (progress: FarProgress) => void) => unknown;
    const answered = await doing(asked, (progress) => reply({ number, progress }));
    reply({ number, answered }, buffersOf(answered));
  } catch (cause) {
    const problem = cause instanceof DatasetError ? cause.problem : null;
    reply({ number, failed: cause instanceof Error ? cause.message : String(cause), problem });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FarRequest>) => void handle(data));
