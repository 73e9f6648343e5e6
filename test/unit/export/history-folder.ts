import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeEvent } from '../../../electron/history/event-record.ts';
import { encodeHeader, segmentFileName } from '../../../electron/storage/segment-file.ts';
import { newEvent } from '../../support/stored-events.ts';

/** The line of an event with this body, as the history keeps it. */
export const lineOf = (id: number, body: string, event = 'job.updated'): Buffer =>
  encodeEvent(id, newEvent(id, { body, event, job: 15_564 })).bytes;

/** Writes a history of these segments (each a list of lines, without the header) into a data folder. */
export async function writeHistory(dataFolder: string, segments: readonly (readonly Buffer[])[]): Promise<void> {
  const folder = join(dataFolder, 'history');
  await mkdir(folder, { recursive: true });
  let firstId = 1;
  for (const [index, lines] of segments.entries()) {
    await writeFile(join(folder, segmentFileName(index + 1)), Buffer.concat([encodeHeader(index + 1, firstId), ...lines]));
    firstId += lines.length;
  }
}

/** Writes a history of events with these messages, all in one segment. */
export const writeMessages = (dataFolder: string, messages: readonly { event: string }[]): Promise<void> =>
  writeHistory(dataFolder, [messages.map((message, index) => lineOf(index + 1, JSON.stringify(message), message.event))]);
