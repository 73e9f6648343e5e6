import { join } from 'node:path';
import { type FindFrom, isInValues } from '../../shared/history/find-words.ts';
import { isMediaError, readFileAround } from '../storage/read-around.ts';
import { segmentFileName } from '../storage/segment-file.ts';

const bodyStart = ',"body":';

function finder(text: string, pattern: RegExp): FindFrom {
  return (from) => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match === null ? null : { start: match.index, end: match.index + match[0].length };
  };
}

/** What can be read of a file; nothing of one that the disk can't open or that is not there any more. */
async function readIfPossible(file: string): Promise<Buffer> {
  try {
    return (await readFileAround(file)).content;
  } catch (error) {
    if (isMediaError(error) || (error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/**
 * Finds the lines of a segment whose message has all words in its values. Answers where they begin, in bytes, newest
 * first. `patterns` come from `wordPattern`, the rarest (longest) first.
 */
export async function scanSegment(folder: string, segment: number, patterns: readonly RegExp[]): Promise<number[]> {
  // One character a byte: an index in the text is an offset in the file.
  const text = (await readIfPossible(join(folder, segmentFileName(segment)))).toString('latin1');
  const [first, ...others] = patterns;
  const found: number[] = [];
  if (first === undefined) return found;
  const findFirst = finder(text, first);
  for (let hit = findFirst(0); hit !== null; ) {
    const lineStart = text.lastIndexOf('\n', hit.start) + 1;
    const lineEnd = text.indexOf('\n', hit.end);
    if (lineEnd === -1) break;
    const body = text.indexOf(bodyStart, lineStart) + bodyStart.length;
    // Apart: a word that isn't in this line must not be looked for in all lines behind it.
    const line = text.slice(body, lineEnd);
    const matches =
      body >= bodyStart.length + lineStart &&
      isInValues(text, findFirst, Math.max(body, lineStart), lineEnd) &&
      others.every((pattern) => isInValues(line, finder(line, pattern), 0));
    if (matches) found.push(lineStart);
    hit = findFirst(lineEnd);
  }
  return found.reverse();
}
