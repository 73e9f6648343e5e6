/** Event names and users as numbers in the rows. */
export interface IndexedNames {
  readonly event: Uint32Array;
  readonly user: Uint32Array;
  readonly events: number;
  readonly users: number;
  readonly eventOf: (number: number) => string;
  readonly userOf: (number: number) => string;
}

/** Texts that recur (event names, users), each kept once and known by its number. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }

  get size(): number {
    return this.#texts.length;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** For each number whether its text passes the test; null when there is no test. */
  matching(test: ((text: string) => boolean) | null): Uint8Array | null {
    return test === null ? null : Uint8Array.from(this.#texts, (text) => (test(text) ? 1 : 0));
  }
}

/** Returns the number that a segment's own name has among all names; looks it up once a segment. */
export function translate(known: Map<number, number>, own: number, names: readonly string[], all: Interned): number {
  const before = known.get(own);
  if (before !== undefined) return before;
  const number = all.numberOf(names[own] ?? '');
  known.set(own, number);
  return number;
}
