import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { SearchAnswer, SearchRequest } from './protocol.ts';
import { scanSegment } from './scan-segment.ts';
import { wordPattern } from './word-pattern.ts';

/** The worker thread's program: scans segments for words, newest first, until it's done or told to stop. */
const running = new Set<number>();

const answer = (message: SearchAnswer): void => parentPort?.postMessage(message);

async function search({ search: id, folder, words, segments }: Extract<SearchRequest, { kind: 'search' }>): Promise<void> {
  const patterns = [...words].sort((a, b) => b.length - a.length).map(wordPattern);
  for (const segment of segments) {
    if (!running.has(id)) return;
    answer({ kind: 'hits', search: id, segment, offsets: await scanSegment(folder, segment, patterns) });
    // Lets a cancellation be heard.
    await setImmediate();
  }
  if (running.delete(id)) answer({ kind: 'done', search: id });
}

parentPort?.on('message', (request: SearchRequest) => {
  if (request.kind === 'cancel') {
    running.delete(request.search);
    return;
  }
  running.add(request.search);
  search(request).catch((error: Error) => answer({ kind: 'failed', search: request.search, reason: error.message }));
});
