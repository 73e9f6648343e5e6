import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../storage/durable-file.ts';
import { openObject, sealObject } from '../storage/line.ts';
import { type Decode, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { countDamaged, nextIdAfter } from '../storage/writing-place.ts';
import type { EventMeta } from './event-record.ts';
import { readColumns, type SegmentColumns, toColumns, type WrittenColumns, writeColumns } from './segment-columns.ts';

const sidecarVersion = 1;

interface Sidecar {
  readonly version: number;
  readonly segment: number;
  /** The length of the segment that this sidecar was made from. */
  readonly bytes: number;
  readonly damagedLines: number;
  readonly columns: WrittenColumns;
}

/** What a sealed segment holds, as the index needs it. */
export interface IndexedSegment {
  readonly columns: SegmentColumns;
  readonly damagedLines: number;
}

/** Where the sidecar of a segment is. */
export const sidecarFile = (folder: string, segment: number): string =>
  join(folder, segmentFileName(segment).replace(/ndjson$/, 'index.json'));

/** Writes the sidecar of a sealed segment. Failing does no harm: it is made again at the next start. */
export async function writeSidecar(
  folder: string,
  segment: number,
  bytes: number,
  { columns, damagedLines }: IndexedSegment,
): Promise<void> {
  const sidecar: Sidecar = { version: sidecarVersion, segment, bytes, damagedLines, columns: writeColumns(columns) };
  await writeDurably(sidecarFile(folder, segment), sealObject(sidecar));
}

/**
 * How a sidecar was found: usable, not there, or not usable: damaged, or outdated, as a hard stop leaves it that comes between a
 * segment written anew and its sidecar.
 */
export type SidecarState = { state: 'whole'; indexed: IndexedSegment } | { state: 'absent' | 'damaged' | 'outdated' };

/** Reads a sidecar; it counts only when its checksum holds and it was made from a segment of this very length. */
export async function readSidecar(folder: string, segment: number, bytes: number): Promise<SidecarState> {
  let content: Buffer;
  try {
    content = await readFile(sidecarFile(folder, segment));
  } catch (error) {
    return { state: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged' };
  }
  const sidecar = openObject(content) as Sidecar | null;
  if (sidecar === null || sidecar.segment !== segment) return { state: 'damaged' };
  if (sidecar.version !== sidecarVersion || sidecar.bytes !== bytes) return { state: 'outdated' };
  const columns = typeof sidecar.columns === 'object' ? readColumns(sidecar.columns) : null;
  return columns === null ? { state: 'damaged' } : { state: 'whole', indexed: { columns, damagedLines: sidecar.damagedLines } };
}

/** What a segment says of itself. */
export interface ReadIndex extends IndexedSegment {
  readonly bytes: number;
  /** Bytes that the disk can't read; a sidecar that was made now would hide what they hold for good. */
  readonly unreadableBytes: number;
  /** An id that is greater than all that the segment ever held. */
  readonly nextId: number;
}

/** Reads the segment itself for what its sidecar should say. Rejects with the system's error when it can't be opened. */
export async function indexSegment(folder: string, segment: number, decode: Decode<EventMeta>): Promise<ReadIndex> {
  const read = await readSegment(folder, segment, decode);
  const { entries, bytes, tail, unreadableBytes } = read;
  const rows = entries.flatMap(({ record, offset, bytes: line }) =>
    record === null ? [] : [{ meta: record, offset, length: line.length }],
  );
  // A sealed segment ends with a line feed; what stands behind the last one is a damaged line like any other,
  // unless only the line feed is gone.
  const last = tail.length > 0 ? decode(tail) : null;
  if (last !== null) rows.push({ meta: last, offset: bytes - tail.length, length: tail.length });
  const damagedLines = countDamaged(read) - (last === null ? 0 : 1);
  const nextId = Math.max(nextIdAfter(read, 1), (last?.id ?? 0) + 1);
  return { columns: toColumns(rows), damagedLines, bytes, unreadableBytes, nextId };
}
