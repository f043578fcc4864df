/** What the page and the worker that holds a large dataset say to each other. */
import type { BriefFile } from '../domain/brief-columns.ts';
import type { CampusFile } from '../domain/campus-file.ts';
import type { RejectedRecord } from '../domain/dataset.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import type { TradeSuggestion } from '../domain/suggestions.ts';
import type { Reason, TextAnswer } from '../domain/text-search.ts';
import type { Trade } from '../domain/trades.ts';
import type { DatasetProblem } from './dataset-error.ts';

/** The forms in which campuses can be taken away. */
export type WrittenForm = 'csv' | 'geojson';

/** The answer to a text, and the trades spelt like words that are found nowhere. */
export interface FarAnswer extends Pick<TextAnswer, 'worths' | 'unknown' | 'isPartial'> {
  speltLike: TradeSuggestion[];
}

/** What a half-written text may become: ids of campuses, trades, ids of filières. */
export interface FarSuggestions {
  campuses: string[];
  trades: TradeSuggestion[];
  filieres: string[];
}

/** What can be asked of the worker, and what it answers. */
export interface FarWork {
  open: { asked: { address: string }; answered: { file: BriefFile; rejected: RejectedRecord[] } };
  /** The thesaurus; the words of the campuses are put in order with it. */
  trades: { asked: { trades: readonly Trade[] }; answered: null };
  answer: { asked: { text: string }; answered: FarAnswer };
  nearest: { asked: { text: string }; answered: Nearest };
  reasons: { asked: { text: string; ids: readonly string[] }; answered: Reason[][] };
  suggestions: { asked: { text: string }; answered: FarSuggestions };
  campus: { asked: { id: string }; answered: CampusFile | null };
  write: { asked: { form: WrittenForm; ids: readonly string[] }; answered: string };
}
export type FarKind = keyof FarWork;

/** How far the opening has come: bytes of how many (null where the server does not say), or what comes after. */
export type FarProgress = { stage: 'loading'; bytes: number; of: number | null } | { stage: 'reading' };

export type FarRequest = { [K in FarKind]: { number: number; kind: K; asked: FarWork[K]['asked'] } }[FarKind];

/** An answer, a failure (of the data where `problem` says which, else our bug), or how far it has come. */
export type FarReply =
  | { number: number; answered: unknown }
  | { number: number; failed: string; problem: DatasetProblem | null }
  | { number: number; progress: FarProgress };
