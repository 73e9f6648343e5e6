/** A piece of a text: in the other text, too, or only in this one. */
export interface DiffPart {
  readonly text: string;
  readonly same: boolean;
}

/** Two texts in pieces; those of each, put together, are the text. */
export interface WordDiff {
  readonly from: readonly DiffPart[];
  readonly to: readonly DiffPart[];
}

/** Words, runs of white space, and marks one by one. */
const pieces = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** The most comparisons that are made: some milliseconds. */
const maxCells = 1_000_000;

/** The longest two texts that are compared, in UTF-16 units together: taking longer ones apart alone takes long. */
const maxLength = 1_000_000;

/** Below this share of common letters the texts have nothing to do with each other, and marks would only confuse. */
const leastCommon = 0.25;

const piecesOf = (text: string): string[] => text.match(pieces) ?? [];

/** For each pair of ends of the two lists, how many pieces at the most they have in common in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] as number) + 1 : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  return lengths;
}

/** Takes the white space between two marked words into the mark: "the house", and not "the" and "house". */
function joinMarks(parts: readonly DiffPart[]): DiffPart[] {
  const joined: { text: string; same: boolean }[] = [];
  for (const [at, { text, same }] of parts.entries()) {
    const last = joined.at(-1);
    const isGap = same && last?.same === false && parts[at + 1]?.same === false && text.trim() === '';
    if (last && (isGap || last.same === same)) last.text += text;
    else joined.push({ text, same });
  }
  return joined;
}

/** Collects pieces, neighbours of one kind as one part. */
class Parts {
  readonly parts: { text: string; same: boolean }[] = [];

  add(text: string, same: boolean): void {
    const last = this.parts.at(-1);
    if (last?.same === same) last.text += text;
    else if (text !== '') this.parts.push({ text, same });
  }

  get common(): number {
    return this.parts.reduce((sum, { text, same }) => sum + (same ? text.length : 0), 0);
  }
}

/**
 * Tells which words of two texts are in both, in order. Null when that is not worth telling: the texts have little in
 * common, or differ in so many places that it would take too long. The cost is bounded whatever the texts are.
 */
export function diffWords(from: string, to: string): WordDiff | null {
  if (from.length + to.length > maxLength) return null;
  const [a, b] = [piecesOf(from), piecesOf(to)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if ((left.length + 1) * (right.length + 1) > maxCells) return null;

  const lengths = commonLengths(left, right);
  const width = right.length + 1;
  const [before, after] = [new Parts(), new Parts()];
  const both = (text: string): void => {
    before.add(text, true);
    after.add(text, true);
  };
  both(a.slice(0, start).join(''));
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const at = i * width + j;
    if (i < left.length && j < right.length && left[i] === right[j]) {
      both(left[i] ?? '');
      i += 1;
      j += 1;
    } else if (j === right.length || (i < left.length && (lengths[at + width] as number) >= (lengths[at + 1] as number))) {
      before.add(left[i] ?? '', false);
      i += 1;
    } else {
      after.add(right[j] ?? '', false);
      j += 1;
    }
  }
  both(a.slice(a.length - end).join(''));
  const enough = before.common >= leastCommon * Math.max(from.length, to.length);
  return enough ? { from: joinMarks(before.parts), to: joinMarks(after.parts) } : null;
}
