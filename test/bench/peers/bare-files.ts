import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/**
 * The least that can be done with a row of files, for comparison: read them one after another, take the checksum of
 * each, or copy them into one. Answers with the milliseconds it took.
 */
async function handle(mode: 'read' | 'sum' | 'copy', files: readonly string[], out: string): Promise<void> {
  if (mode === 'copy') {
    const target = createWriteStream(out, { flush: true });
    for (const file of files) await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), target, { end: file === files.at(-1) });
    return;
  }
  for (const file of files) {
    const content = await readFile(file);
    if (mode === 'sum') createHash('sha256').update(content).digest();
  }
}

const { mode, files, out } = JSON.parse(process.argv[2] ?? '') as { mode: 'read' | 'sum' | 'copy'; files: string[]; out: string };
const start = performance.now();
await handle(mode, files, out);
process.stdout.write(`${JSON.stringify({ elapsedMs: performance.now() - start })}\n`);
