import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isoTime } from '../../shared/iso-time.ts';
import { append } from '../../shared/lists.ts';
import { Catalogue, findLosses, type SealedSegment, wasRewritten } from '../history/catalogue.ts';
import { decodeEventMeta } from '../history/event-record.ts';
import { historyFolder } from '../history/scan.ts';
import { readSidecar } from '../history/sidecar.ts';
import { readKept } from '../quarantine/kept-messages.ts';
import { readListed } from '../storage/beside-writer.ts';
import { openDeleted } from '../storage/id-ranges.ts';
import { openLine } from '../storage/line.ts';
import { isMediaError } from '../storage/read-around.ts';
import { type Decode, listSegments, readSegment, segmentFileName } from '../storage/segment-file.ts';
import { readTextFile } from '../storage/text.ts';

/** One thing that is not as it was written. */
export interface Damage {
  readonly file: string;
  readonly what: 'line' | 'header' | 'tail' | 'missing' | 'shortened' | 'index' | 'catalogue' | 'settings' | 'removed' | 'deleted';
  /** Line number from 1 and byte offset, where it's about a line. */
  readonly line?: number;
  readonly offset?: number;
  readonly bytes?: number;
  /** How many events it cost; 0 where it can be made again. */
  readonly events: number;
}

/** What `hopwatch verify` found. */
export interface VerifyReport {
  readonly data: string;
  readonly whole: boolean;
  readonly events: number;
  /** Messages that are set aside now. */
  readonly quarantined: number;
  /** What of them had to go to make room; null when nothing had. Times of receipt, ISO 8601. */
  readonly quarantineDropped: { readonly count: number; readonly oldest: string; readonly newest: string } | null;
  readonly segments: number;
  readonly eventsLost: number;
  readonly damage: readonly Damage[];
  /** Writes that a hard stop cut off, or that go on right now: nobody was told that they're recorded, so they're no damage. */
  readonly tails: readonly Damage[];
}

interface Checked {
  readonly count: number;
  readonly damage: readonly Damage[];
  readonly tails: readonly Damage[];
  /** How many events it cost in all. */
  readonly lost: number;
}

/**
 * Reads one segment. What stands behind its last line feed is a write that was cut off if the segment is the last one
 * (`isLast`), or if it lies beyond the length that the segment was sealed with (`sealedBytes`).
 */
async function checkSegment<R>(
  folder: string,
  label: string,
  segment: number,
  decode: Decode<R>,
  { isLast, sealedBytes }: { isLast: boolean; sealedBytes: number },
): Promise<Checked> {
  const file = `${label}/${segmentFileName(segment)}`;
  const { header, entries, tail, bytes, unreadableBytes } = await readSegment(folder, segment, decode);
  const damage: Damage[] = [];
  const tails: Damage[] = [];
  if (header === null && bytes > tail.length) damage.push({ file, what: 'header', line: 1, offset: 0, events: 0 });
  const firstLine = entries[0]?.offset === 0 ? 1 : 2;
  entries.forEach(({ record, offset, bytes: line }, index) => {
    if (record === null) damage.push({ file, what: 'line', line: index + firstLine, offset, bytes: line.length, events: 1 });
  });
  const offset = bytes - tail.length;
  const isCutOff = unreadableBytes === 0 && (offset >= sealedBytes || (isLast && bytes > tail.length));
  if (tail.length > 0 && isCutOff) {
    tails.push({ file, what: 'tail', offset, bytes: tail.length, events: 0 });
  } else if (tail.length > 0) {
    damage.push({ file, what: 'tail', offset, bytes: tail.length, events: decode(tail) === null ? 1 : 0 });
  }
  const count = entries.filter(({ record }) => record !== null).length;
  return { count, damage, tails, lost: damage.reduce((sum, { events }) => sum + events, 0) };
}

/** What is said of a segment that the disk can't even open; other errors are passed on. */
function unopened(error: unknown, file: string, before: SealedSegment | undefined): Checked {
  if (!isMediaError(error)) throw error;
  const events = before?.entries ?? 1;
  return { count: 0, damage: [{ file, what: 'missing', events }], tails: [], lost: events };
}

async function checkSegments<R>(
  folder: string,
  label: string,
  decode: Decode<R>,
  sealed: readonly SealedSegment[],
): Promise<Checked & { segments: number }> {
  const segments = await listSegments(folder);
  const known = new Map(sealed.map((each) => [each.segment, each]));
  const damage: Damage[] = [];
  const tails: Damage[] = [];
  let [count, lost] = [0, 0];
  const losses = new Map((await findLosses(folder, sealed)).map((loss) => [loss.segment, loss]));
  for (const { segment, kind, entries, missingBytes } of losses.values()) {
    if (kind !== 'missing') continue;
    damage.push({ file: `${label}/${segmentFileName(segment)}`, what: kind, bytes: missingBytes, events: entries });
    lost += entries;
  }
  for (const segment of segments) {
    const before = known.get(segment);
    const isLast = segment === segments.at(-1) && before === undefined;
    const place = { isLast, sealedBytes: before?.bytes ?? Number.POSITIVE_INFINITY };
    const checked = await readListed(folder, segment, () => checkSegment(folder, label, segment, decode, place)).catch((error: unknown) =>
      unopened(error, `${label}/${segmentFileName(segment)}`, before),
    );
    // Taken away by the writer a moment ago, since nothing of it was left.
    if (checked === null) continue;
    count += checked.count;
    append(damage, checked.damage);
    append(tails, checked.tails);
    // One line can be damaged into two, or be gone: what it cost is told by what there was.
    const cost = before === undefined ? checked.lost : Math.max(before.entries - checked.count, 0);
    lost += cost;
    const loss = losses.get(segment);
    if (loss === undefined) continue;
    const events = Math.max(cost - checked.lost, 0);
    damage.push({ file: `${label}/${segmentFileName(segment)}`, what: 'shortened', bytes: loss.missingBytes, events });
  }
  return { count, damage, tails, lost, segments: segments.length };
}

async function checkSidecars(folder: string, segments: readonly SealedSegment[]): Promise<Damage[]> {
  const damage: Damage[] = [];
  for (const { segment } of segments) {
    const found = await stat(join(folder, segmentFileName(segment))).catch(() => null);
    if (found === null) continue;
    const { state } = await readSidecar(folder, segment, found.size);
    if (state === 'damaged')
      damage.push({ file: `history/${segmentFileName(segment).replace('ndjson', 'index.json')}`, what: 'index', events: 0 });
  }
  return damage;
}

async function isReadableJson(file: string): Promise<boolean> {
  try {
    JSON.parse(await readTextFile(file));
    return true;
  } catch {
    return false;
  }
}

const anyLine: Decode<true> = (line) => (openLine(line) === null ? null : true);

/** So often is read anew what a writer changed meanwhile: it does so at its start alone. */
const attempts = 5;

/**
 * Reads a whole data folder and says what is damaged. Changes nothing, needs no lock, and may run beside the one writer: when
 * that rewrote or removed segments meanwhile, they are compared with what the catalogue says of them now.
 */
export async function verifyData(dataFolder: string): Promise<VerifyReport> {
  for (let attempt = 1; ; attempt += 1) {
    const { report, sealed } = await verifyOnce(dataFolder);
    if (report.whole || attempt === attempts || !(await wasRewritten(await historyFolder(dataFolder), sealed))) return report;
  }
}

async function verifyOnce(dataFolder: string): Promise<{ report: VerifyReport; sealed: readonly SealedSegment[] }> {
  const folder = await historyFolder(dataFolder);
  const catalogue = await Catalogue.open(folder);
  const history = await checkSegments(folder, 'history', decodeEventMeta, catalogue.sealed);
  const quarantine = await checkSegments(join(dataFolder, 'quarantine'), 'quarantine', anyLine, []);
  const { kept, dropped, removals } = await readKept(join(dataFolder, 'quarantine'));
  const damage = [...history.damage, ...quarantine.damage, ...(await checkSidecars(folder, catalogue.sealed))];
  // It is made when the first segment is full, a moment after the second one: a hard stop in between leaves these two.
  const catalogueMissing = catalogue.found === 'absent' && history.segments > 2;
  if (catalogueMissing || catalogue.found === 'lost' || catalogue.found === 'restored') {
    damage.push({ file: 'history/catalogue.json', what: 'catalogue', events: 0 });
  }
  const { found: deletedFound } = await openDeleted(folder);
  if (deletedFound === 'lost' || deletedFound === 'restored') damage.push({ file: 'history/deleted.json', what: 'deleted', events: 0 });
  if (removals.isDamaged) damage.push({ file: 'quarantine/removed.json', what: 'removed', events: 0 });
  if (!(await isReadableJson(join(dataFolder, 'settings.json')))) damage.push({ file: 'settings.json', what: 'settings', events: 0 });
  const report = {
    data: dataFolder,
    whole: damage.length === 0,
    events: history.count,
    quarantined: kept.length,
    quarantineDropped: dropped && {
      count: dropped.count,
      oldest: isoTime(dropped.oldest),
      newest: isoTime(dropped.newest),
    },
    segments: history.segments,
    eventsLost: history.lost,
    damage,
    tails: [...history.tails, ...quarantine.tails],
  };
  return { report, sealed: [...catalogue.sealed] };
}
