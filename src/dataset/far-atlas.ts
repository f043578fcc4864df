/** The page's side of the worker that holds a large dataset (far-worker.ts). */
import '../ui/trusted-types.ts';
import { briefDatasetOf } from '../domain/brief-columns.ts';
import type { BriefDataset, RejectedRecord } from '../domain/dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { refuseWorkers } from './far-limits.ts';
import type { FarKind, FarProgress, FarReply, FarRequest, FarWork } from './far-messages.ts';
import workerAddress from './far-worker.ts?worker&url';

interface Waiting {
  resolve: (answered: never) => void;
  reject: (cause: Error) => void;
  onProgress: (progress: FarProgress) => void;
}

/** A dataset that a worker holds; what is asked of it is answered in turn, or rejected at once when it is lost. */
export class FarAtlas {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #lost: DatasetError | null = null;
  /** Whether the worker has ever said a word. */
  hasSpoken = false;

  constructor(worker = new Worker(workerAddress, { type: 'module' })) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FarReply>) => this.#hear(data));
    worker.addEventListener('error', () => this.#lose('The code of the worker did not come, or it has ended.'));
    // Of what it has said nobody knows whom it answers.
    worker.addEventListener('messageerror', () => this.#lose('What the worker has said could not be read.'));
  }

  /** Whether it answers no more: its worker has ended. */
  get isLost(): boolean {
    return this.#lost !== null;
  }

  /** Asks for a work; rejects with a DatasetError where the data are at fault, else with what went wrong. */
  ask<K extends FarKind>(
    kind: K,
    asked: FarWork[K]['asked'],
    onProgress: (progress: FarProgress) => void = () => undefined,
  ): Promise<FarWork[K]['answered']> {
    if (this.#lost) return Promise.reject(this.#lost);
    const number = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, onProgress });
      this.#worker.postMessage({ number, kind, asked } as FarRequest);
    });
  }

  /** Ends the worker, and what it was asked. */
  close(): void {
    this.#lose('The dataset was closed.');
  }

  #hear(reply: FarReply): void {
    this.hasSpoken = true;
    const waiting = this.#waiting.get(reply.number);
    if ('progress' in reply) return waiting?.onProgress(reply.progress);
    this.#waiting.delete(reply.number);
    if ('answered' in reply) waiting?.resolve(reply.answered as never);
    else waiting?.reject(reply.problem ? new DatasetError(reply.problem, reply.failed) : new Error(reply.failed));
  }

  #lose(message: string): void {
    this.#lost ??= new DatasetError('unreachable', message);
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}

/** A large dataset, opened: its list in columns here, all the rest with the worker. */
export interface OpenedFar {
  far: FarAtlas;
  dataset: BriefDataset;
  rejected: RejectedRecord[];
}

/**
 * Opens the dataset at an address; throws a DatasetError, and holds no worker then. Where it throws because the browser
 * lets the page have no worker, that has none from then on (hasWorkers).
 */
export async function openFar(address: string, onProgress: (progress: FarProgress) => void): Promise<OpenedFar> {
  const far = startFar();
  try {
    // A worker knows the page's addresses by its own.
    const { file, rejected } = await far.ask('open', { address: new URL(address, document.baseURI).href }, onProgress);
    for (const { index, id, problem } of rejected) {
      console.warn(`${address}: record ${index} (${id ?? 'without id'}) is set aside: ${problem}`);
    }
    return { far, dataset: briefDatasetOf(file), rejected };
  } catch (cause) {
    if (far.isLost && !far.hasSpoken) refuseWorkers(true);
    far.close();
    throw cause;
  }
}

function startFar(): FarAtlas {
  try {
    return new FarAtlas();
  } catch (cause) {
    refuseWorkers(true);
    throw new DatasetError('unreachable', `This browser refuses workers: ${String(cause)}`);
  }
}
