import { setImmediate as nextTurn } from 'node:timers/promises';
import { type TableLayout, technicalLayout } from '../../shared/export/table-layout.ts';
import { rowOf } from './formats.ts';
import type { EventParts, ReadEvent } from './read-events.ts';
import { headerXml, rowXml } from './sheet-xml.ts';
import { TextBuffer } from './text-buffer.ts';
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './xlsx-parts.ts';
import { writeZip, type ZipPart } from './zip.ts';

/** What one sheet may hold; what is beyond goes into the next. */
export interface SheetLimits {
  /** The header is one of them. */
  readonly rows: number;
  /** Of XML, before it's compressed. */
  readonly bytes: number;
}

/** Excel's own limit of rows, and less than the 4 GiB that a part of a plain ZIP can hold. */
export const excelLimits: SheetLimits = { rows: 1_048_576, bytes: 3 * 1024 ** 3 };

/** How much XML is compressed at once, in bytes. */
const pieceBytes = 128 * 1024;

/** Goes through the events, and sees the next one before it's taken: a sheet is begun only when there is something for it. */
class EventCursor {
  readonly #parts: AsyncIterator<Iterable<ReadEvent>>;
  #part: Iterator<ReadEvent> = [][Symbol.iterator]();
  next: ReadEvent | null = null;

  constructor(parts: EventParts) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /** Reads on to the next event; `next` is null when there is none. */
  async advance(): Promise<void> {
    for (;;) {
      const { value, done } = this.#part.next();
      if (!done) {
        this.next = value;
        return;
      }
      const part = await this.#parts.next();
      this.next = null;
      if (part.done) return;
      this.#part = part.value[Symbol.iterator]();
    }
  }

  /** Closes what is being read. */
  async close(): Promise<void> {
    await this.#parts.return?.();
  }
}

/** How a workbook is made. */
interface WorkbookPlan {
  readonly layout: TableLayout;
  readonly limits: SheetLimits;
}

/** One sheet as XML, with as many of the events as it may hold; `onEnd` is told its rows, the header counted. */
async function* sheetXml(events: EventCursor, { layout, limits }: WorkbookPlan, onEnd: (rows: number) => void): AsyncGenerator<Buffer> {
  const xml = new TextBuffer(pieceBytes);
  let [rows, bytes] = [1, 0];
  xml.add(sheetStart(layout) + headerXml(layout));
  while (events.next !== null && rows < limits.rows && bytes + xml.length < limits.bytes) {
    rows += 1;
    xml.add(rowXml(rowOf(events.next.event, layout), rows, layout));
    await events.advance();
    if (!xml.isFull) continue;
    bytes += xml.length;
    yield xml.take();
    // Compressing takes its next piece only in a turn of the event loop.
    await nextTurn();
  }
  xml.add(sheetEnd(rows, layout));
  yield xml.take();
  onEnd(rows);
}

async function* workbook(events: EventCursor, plan: WorkbookPlan): AsyncGenerator<ZipPart> {
  const rowsOfSheets: number[] = [];
  try {
    await events.advance();
    do {
      yield {
        path: sheetPath(rowsOfSheets.length + 1),
        content: sheetXml(events, plan, (rows) => rowsOfSheets.push(rows)),
      };
    } while (events.next !== null);
    for (const [path, xml] of workbookParts(rowsOfSheets, plan.layout)) yield { path, content: [Buffer.from(xml)] };
  } finally {
    await events.close();
  }
}

/**
 * The events as an Excel workbook, in pieces, front to back. Text stands in the cells themselves, since a table of shared
 * strings would have to be held in memory.
 */
export function toXlsx(parts: EventParts, limits: SheetLimits, layout: TableLayout = technicalLayout): AsyncGenerator<Buffer> {
  return writeZip(workbook(new EventCursor(parts), { layout, limits }));
}
