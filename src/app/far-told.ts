/** What a worker tells of its search, asked for when the page first draws it and at hand from then on. */
import type { FarAtlas } from '../dataset/far-atlas.ts';
import type { CampusIndex } from '../domain/criteria.ts';
import type { NamedFiliere } from '../domain/dataset.ts';
import type { Suggestions } from '../domain/suggestions.ts';
import type { Reason } from '../domain/text-search.ts';

const NONE: Suggestions = { campuses: [], trades: [], filieres: [] };
/** Texts whose suggestions are kept: those of a word typed and taken back. */
const KEPT = 30;

/** What half-written texts may become. */
export class FarSuggestions {
  readonly #known = new Map<string, Suggestions>();
  readonly #atlas: FarAtlas;
  readonly #byId: CampusIndex['byId'];
  readonly #filieres: readonly NamedFiliere[];
  readonly #onHeard: () => void;
  #last = NONE;

  constructor(atlas: FarAtlas, byId: CampusIndex['byId'], filieres: readonly NamedFiliere[], onHeard: () => void) {
    this.#atlas = atlas;
    this.#byId = byId;
    this.#filieres = filieres;
    this.#onHeard = onHeard;
  }

  /** Those of a text; the last ones heard until they are there. */
  of(text: string): Suggestions {
    if (text.trim() === '') return NONE;
    if (!this.#known.has(text)) void this.#ask(text);
    return this.#known.get(text) ?? this.#last;
  }

  async #ask(text: string): Promise<void> {
    this.#known.set(text, this.#last);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value!);
    try {
      const { campuses, trades, filieres } = await this.#atlas.ask('suggestions', { text });
      this.#last = {
        campuses: campuses.flatMap((id) => this.#byId.get(id) ?? []),
        trades,
        filieres: this.#filieres.filter(({ id }) => filieres.includes(id)),
      };
      this.#known.set(text, this.#last);
    } catch {
      // The search itself says that it is lost.
      this.#known.delete(text);
      return;
    }
    this.#onHeard();
  }
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
