import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Envelope } from '../../shared/hirehop/envelope.ts';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import { readableText } from '../../shared/hirehop/values.ts';
import type { KnownValues } from '../../shared/history/known-values.ts';
import { plainText } from '../../shared/plain-text.ts';
import type { History } from './history.ts';

/** Clients, depots and fields are looked for in so many of the newest events. */
const looked = 2_000;
/** So many events are read in one go: a few milliseconds. */
const pageSize = 100;
/** Of each kind so many are told, and none that is longer than a rule takes. */
const told = 500;
const longest = 200;

/** A text of the record as a person reads it; empty when it is none. */
function recordText({ data }: Envelope, field: string): string {
  const value = Object.hasOwn(data, field) ? data[field] : null;
  return typeof value === 'string' ? plainText(readableText(value), longest) : '';
}

const usable = (texts: readonly string[]): string[] => texts.filter((text) => text !== '' && text.length <= longest).slice(0, told);

const inOrder = (texts: readonly string[]): string[] => [...texts].sort((a, b) => a.localeCompare(b));

/** Texts by how often they came, the most frequent first. */
class Frequencies {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  get texts(): string[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  }
}

/**
 * What may be chosen from in rules and searches: event names and people of the whole history, clients, depots and changed
 * fields of the newest events, the most frequent first. Reads page by page and gives way after each.
 */
export async function knownValues(history: History): Promise<KnownValues> {
  const clients = new Frequencies();
  const depots = new Frequencies();
  const fields = new Frequencies();
  for await (const events of history.eventsInParts(history.newestRows(0, looked), pageSize)) {
    for (const { body } of events) {
      const envelope = skimEnvelope(body);
      if (envelope === null) continue;
      clients.add(recordText(envelope, 'CLIENT') || recordText(envelope, 'COMPANY'));
      depots.add(recordText(envelope, 'DEPOT'));
      for (const { field } of envelope.changes) fields.add(field.trim());
    }
    await nextTurn();
  }
  const { events, users } = history.names;
  return {
    events: usable(inOrder(events)),
    users: usable(inOrder(users)),
    clients: usable(clients.texts),
    depots: usable(depots.texts),
    fields: usable(fields.texts),
  };
}
