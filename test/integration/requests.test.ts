import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/service-test.ts';

interface TableRequest {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly contentType?: string | null;
  readonly body?: string;
  readonly repeat?: { readonly char: string; readonly bytes: number };
  readonly status: number;
  readonly outcome: 'recorded' | 'quarantined' | 'refused';
}

// The table beside the project is the one that counts; the copy serves a clone that stands alone.
const shared = join(import.meta.dirname, '../../../shared/data/requests.json');
const copy = join(import.meta.dirname, '../fixtures/requests.json');
const { requests } = JSON.parse(readFileSync(existsSync(shared) ? shared : copy, 'utf8')) as { requests: TableRequest[] };

for (const { name, method = 'POST', path, contentType, body, repeat, status, outcome } of requests) {
  test(`${name}: answered ${status} and ${outcome}`, async ({ service, url }) => {
    const text = repeat ? repeat.char.repeat(repeat.bytes) : (body ?? '');
    const response = await fetch(path ? new URL(path, url) : url, {
      method,
      headers: contentType ? { 'content-type': contentType } : {},
      // Bytes, since fetch gives a string a content type of its own.
      body: method === 'POST' ? new TextEncoder().encode(text) : null,
    });
    expect(response.status).toBe(status);
    const counts = { recorded: service.history.size, quarantined: service.quarantine.size, refused: service.refusals.total };
    expect(counts).toEqual({ recorded: 0, quarantined: 0, refused: 0, [outcome]: 1 });
    if (outcome === 'quarantined') {
      const [kept] = await service.quarantine.page(0, 1);
      // Whole, but for the value of the key.
      expect(kept?.body.toString()).toBe(text.replace(/(?<="export_key":")[^"]*/, '[redacted]'));
    }
  });
}

test('the table has not become empty', () => {
  expect(requests.length).toBeGreaterThanOrEqual(18);
});
