import { diffArrays } from 'diff';

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

/** The most pieces that may be gone or have come: the cost grows with its square, here to some tens of milliseconds. */
const maxEditLength = 500;

/** The longest two texts that are compared, in UTF-16 units together: taking longer ones apart alone takes long. */
const maxLength = 1_000_000;

/** Below this share of common letters the texts have nothing to do with each other, and marks would only confuse. */
const leastCommon = 0.25;

const piecesOf = (text: string): string[] => text.match(pieces) ?? [];

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

/**
 * Tells which words of two texts are in both, in order. Null when that is not worth telling: the texts have little in
 * common, or differ in so many places that it would take too long. The cost is bounded whatever the texts are.
 */
export function diffWords(from: string, to: string): WordDiff | null {
  if (from.length + to.length > maxLength) return null;
  const changes = diffArrays(piecesOf(from), piecesOf(to), { maxEditLength });
  if (changes === undefined) return null;
  const parts = changes.map(({ value, added, removed }) => ({ text: value.join(''), same: !added && !removed, added, removed }));
  const common = parts.reduce((sum, { text, same }) => sum + (same ? text.length : 0), 0);
  if (common < leastCommon * Math.max(from.length, to.length)) return null;
  return { from: joinMarks(parts.filter(({ added }) => !added)), to: joinMarks(parts.filter(({ removed }) => !removed)) };
}
