import { type Envelope, readEnvelope } from '../hirehop/envelope.ts';
import { eventKind } from '../hirehop/names.ts';
import { english, type Language } from '../locales/language.ts';
import type { Conditions } from './rules.ts';

/** The number of the job in an example that need not be about a certain one. */
const exampleJob = 1234;

/** A name that a pattern is for: "job.updated" for "job.*", "contact.item.updated" for "contact.*.updated". */
const nameOf = (pattern: string): string => pattern.replaceAll('.*.', '.item.').replaceAll('*', 'updated');

/** The status that an example had before: another one than it gets. */
function statusBefore({ statusFrom }: Conditions, to: number): number {
  return statusFrom[0] ?? (to === 0 ? 1 : to - 1);
}

/** An event such as the conditions are for, made up of them: for showing what a rule does before any such event has come. */
export function exampleEvent(when: Conditions, { say }: Language = english): Envelope {
  const { events, users, jobs, clients, depots, statusFrom, statusTo, fields, words } = when;
  const isStatus = statusFrom.length > 0 || statusTo.length > 0;
  const usual = isStatus ? 'job.status.updated' : 'job.updated';
  const [pattern = usual] = events;
  const event = isStatus && pattern === 'job.*' ? usual : nameOf(pattern);
  const to = statusTo[0] ?? (statusFrom[0] === 2 ? 3 : 2);
  const field = nameOf(fields[0] ?? 'VENUE');
  const changes = isStatus ? { STATUS: { from: statusBefore(when, to), to } } : { [field]: { to: say('rules.example.value') } };
  const job = jobs[0] ?? (eventKind(event) === 'job' ? exampleJob : undefined);
  return readEnvelope({
    event,
    user_name: users[0] ?? say('rules.example.person'),
    job,
    data: {
      ...(job !== undefined && { JOB_NAME: say('rules.example.name') }),
      NAME: say('rules.example.name'),
      CLIENT: clients[0] ?? '',
      DEPOT: depots[0] ?? '',
      DETAILS: words.join(' '),
    },
    changes: fields.length > 0 || isStatus ? changes : {},
  });
}
