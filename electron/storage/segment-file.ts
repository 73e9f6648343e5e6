import { type FileHandle, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openObject, sealObject } from './line.ts';
import { readAround, readFileAround } from './read-around.ts';
import { refuseNewer } from './refuse-newer.ts';

/** The format of segments and catalogue that this version writes. */
export const formatVersion = 1;

/** A segment is sealed when it holds this many events or bytes, whichever comes first. */
export const segmentLimits = { entries: 4096, bytes: 8 * 1024 * 1024 } as const;

export const segmentFileName = (number: number): string => `${String(number).padStart(6, '0')}.ndjson`;

/** The numbers of the segments in a folder, ascending; none when the folder doesn't exist. */
export async function listSegments(folder: string): Promise<number[]> {
  try {
    const names = await readdir(folder);
    return names.flatMap((name) => (/^\d{6,}\.ndjson$/.test(name) ? [Number.parseInt(name, 10)] : [])).sort((a, b) => a - b);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The first line of a segment: what it is, in which format, and the id of its first event. */
export interface SegmentHeader {
  readonly firstId: number;
}

export function encodeHeader(number: number, firstId: number): Buffer {
  return sealObject({ hopwatch: 'segment', version: formatVersion, segment: number, firstId });
}

/** Reads a header; null when it's damaged. A newer format is refused with `data-newer`. */
function decodeHeader(line: Buffer, file: string): SegmentHeader | null {
  const header = openObject(line) as { hopwatch?: unknown; version?: unknown; firstId?: unknown } | null;
  if (header?.hopwatch !== 'segment') return null;
  refuseNewer(header, file, formatVersion);
  return typeof header.version === 'number' && typeof header.firstId === 'number' ? { firstId: header.firstId } : null;
}

/** Where an event's line stands on disk. */
export interface Place {
  readonly segment: number;
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes with the line feed. */
  readonly length: number;
}

/** One line of a segment; `record` is null when the line is damaged. */
export interface SegmentEntry<R> {
  /** The line as it is on disk, with its line feed. */
  readonly bytes: Buffer;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  readonly record: R | null;
}

/** What a segment holds, as lowdb's `data`. */
export interface Segment<R> {
  header: SegmentHeader | null;
  entries: SegmentEntry<R>[];
}

/** A segment as read from disk. */
export interface ReadSegment<R> extends Segment<R> {
  /** The length of the file. */
  bytes: number;
  /** What stands behind the last line feed. */
  tail: Buffer;
  /** The length of a first line that is neither a header nor a record; 0 when there is none. */
  damagedHeaderBytes: number;
  /** Bytes that the disk can't read; they are zeros in the lines. */
  unreadableBytes: number;
}

/** Reads a sealed line into a record; answers null when it's damaged. */
export type Decode<R> = (line: Buffer) => R | null;

/**
 * Reads a whole segment. Changes nothing on disk; damaged lines and bad sectors are stepped over and reported as such. A
 * newer format is refused with `data-newer`; rejects with the system's error when the file can't be opened.
 */
export async function readSegment<R>(folder: string, number: number, decode: Decode<R>): Promise<ReadSegment<R>> {
  const file = join(folder, segmentFileName(number));
  const { content, unreadableBytes } = await readFileAround(file);
  const entries: SegmentEntry<R>[] = [];
  let header: SegmentHeader | null = null;
  let damagedHeaderBytes = 0;
  let offset = 0;
  for (;;) {
    const end = content.indexOf(0x0a, offset);
    if (end === -1) break;
    const bytes = content.subarray(offset, end + 1);
    if (offset === 0) header = decodeHeader(bytes, file);
    // A damaged first line may have been the header; a record that stands there is still a record.
    if (offset > 0 || header === null) {
      const record = decode(bytes);
      if (offset > 0 || record !== null) entries.push({ bytes, offset, record });
      else damagedHeaderBytes = bytes.length;
    }
    offset = end + 1;
  }
  return { header, entries, bytes: content.length, tail: content.subarray(offset), damagedHeaderBytes, unreadableBytes };
}

/** Lines that lie beside each other are read at once, up to so many bytes: a read costs more than what it reads. */
const spanBytes = 256 * 1024;
/** What may lie between them, in bytes: the end of a line, or a short one that isn't wanted. */
const gapBytes = 1024;

/** A part of a segment that is read at once. */
interface Span {
  readonly segment: number;
  readonly start: number;
  end: number;
  /** Which of the places lie in it. */
  readonly members: number[];
}

/** Puts places together that lie beside each other, in whatever order they're asked for. */
function spansOf(places: readonly Place[]): Span[] {
  const sorted = [...places.entries()].sort(([, a], [, b]) => a.segment - b.segment || a.offset - b.offset);
  const spans: Span[] = [];
  for (const [index, { segment, offset, length }] of sorted) {
    const last = spans.at(-1);
    const end = offset + length;
    if (last?.segment === segment && offset - last.end <= gapBytes && end - last.start <= spanBytes) {
      last.end = Math.max(last.end, end);
      last.members.push(index);
    } else {
      spans.push({ segment, start: offset, end, members: [index] });
    }
  }
  return spans;
}

/** Reads single lines by their places, in the order asked for; null for a line that can't be read any more. */
export async function readLines<R>(folder: string, places: readonly Place[], decode: Decode<R>): Promise<(R | null)[]> {
  const files = new Map<number, FileHandle | null>();
  try {
    for (const { segment } of places) {
      if (files.has(segment)) continue;
      files.set(segment, await open(join(folder, segmentFileName(segment))).catch(() => null));
    }
    const lines: (R | null)[] = places.map(() => null);
    const readSpan = async ({ segment, start, end, members }: Span): Promise<void> => {
      const file = files.get(segment);
      if (!file) return;
      const buffer = Buffer.allocUnsafe(end - start);
      // A bad sector costs the lines that lie on it, not the others of the span.
      const read = await readAround(file, buffer, start).catch(() => null);
      if (read === null) return;
      const bytes = buffer.subarray(0, read.bytesRead);
      for (const index of members) {
        const place = places[index];
        if (place !== undefined) lines[index] = decode(bytes.subarray(place.offset - start, place.offset - start + place.length));
      }
    };
    await Promise.all(spansOf(places).map(readSpan));
    return lines;
  } finally {
    for (const file of files.values()) await file?.close();
  }
}
