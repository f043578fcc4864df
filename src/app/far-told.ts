/** What a worker tells of its search, asked for when the page first draws it and at hand from then on. */
import type { FarAtlas } from '../dataset/far-atlas.ts';
import type { CampusIndex } from '../domain/criteria.ts';
import type { NamedFiliere } from '../domain/dataset.ts';
import type { Nearest } from '../domain/nearest-filieres.ts';
import type { Suggestions } from '../domain/suggestions.ts';
import type { Reason } from '../domain/text-search.ts';

export const NO_SUGGESTIONS: Suggestions = { campuses: [], trades: [], filieres: [] };
/** Texts of which is kept what was told: those of a word typed and taken back. */
const KEPT = 30;

/** What is told of texts: one text after the other, and of those that wait only the last. */
export class FarTold<T> {
  readonly #known = new Map<string, T>();
  readonly #ask: (text: string) => Promise<T>;
  readonly #onHeard: () => void;
  #last: T;
  #isAsking = false;
  /** The text that is asked next; letters written since have made those before it useless. */
  #next: string | null = null;

  /** `nothing` stands for what is told while nothing has been. */
  constructor(ask: (text: string) => Promise<T>, nothing: T, onHeard: () => void) {
    this.#ask = ask;
    this.#last = nothing;
    this.#onHeard = onHeard;
  }

  /** What is told of a text; the last that was heard until it is there. */
  of(text: string): T {
    const known = this.#known.get(text);
    if (known === undefined) this.#want(text);
    return known ?? this.#last;
  }

  #want(text: string): void {
    this.#next = text;
    if (!this.#isAsking) void this.#askNext();
  }

  async #askNext(): Promise<void> {
    this.#isAsking = true;
    for (let text = this.#take(); text !== null; text = this.#take()) {
      try {
        this.#last = await this.#ask(text);
      } catch {
        // The search itself says that it is lost.
        break;
      }
      this.#known.set(text, this.#last);
      if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value!);
      // The one that is asked is asked for again while its answer is on the way.
      if (this.#next === text) this.#next = null;
      this.#onHeard();
    }
    this.#isAsking = false;
  }

  #take(): string | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }
}

/** What half-written texts may become. */
export function farSuggestions(
  atlas: FarAtlas,
  { byId, filieres }: Pick<CampusIndex, 'byId'> & { filieres: readonly NamedFiliere[] },
  onHeard: () => void,
): FarTold<Suggestions> {
  const ask = async (text: string): Promise<Suggestions> => {
    const told = await atlas.ask('suggestions', { text });
    return {
      campuses: told.campuses.flatMap((id) => byId.get(id) ?? []),
      trades: told.trades,
      filieres: filieres.filter(({ id }) => told.filieres.includes(id)),
    };
  };
  return new FarTold(ask, NO_SUGGESTIONS, onHeard);
}

/** Where to go from texts that end nowhere. */
export function farNearest(atlas: FarAtlas, onHeard: () => void): FarTold<Nearest> {
  return new FarTold((text) => atlas.ask('nearest', { text }), { by: 'size', filieres: [] }, onHeard);
}

/** Why campuses answer a text. */
export class FarReasons {
  /** What has been told, by id; another map when there is more. */
  told: ReadonlyMap<string, readonly Reason[]> = new Map();
  readonly #wanted = new Set<string>();
  readonly #atlas: FarAtlas;
  readonly #text: string;
  readonly #onTold: (by: FarReasons, told: FarReasons['told']) => void;

  constructor(atlas: FarAtlas, text: string, onTold: (by: FarReasons, told: FarReasons['told']) => void) {
    this.#atlas = atlas;
    this.#text = text;
    this.#onTold = onTold;
  }

  /** Those of a campus; none until they are there. What is wanted in one go is asked at once. */
  of(id: string): Reason[] {
    const told = this.told.get(id);
    if (told) return [...told];
    if (this.#wanted.size === 0) queueMicrotask(() => void this.#ask());
    this.#wanted.add(id);
    return [];
  }

  async #ask(): Promise<void> {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    // Where it cannot tell, the cards do without; the search itself says that it is lost.
    const reasons = await this.#atlas.ask('reasons', { text: this.#text, ids }).catch(() => []);
    this.told = new Map([...this.told, ...ids.map((id, at) => [id, reasons[at] ?? []] as const)]);
    this.#onTold(this, this.told);
  }
}
