import { z } from 'zod';
import { detailSchema, type Phrase, sayDetail } from '../detail.ts';
import { describeProblem } from '../errors.ts';
import { english, type Language, messageKeys } from '../locales/language.ts';
import { problemSchema } from './status.ts';

/** What the doctor looks at. */
const topics = ['port', 'firewall', 'address', 'names', 'clock', 'disk', 'notifications', 'exportKey'] as const;

const phraseSchema = z.object({
  say: z.enum(messageKeys),
  values: z.record(z.string(), detailSchema).optional(),
}) satisfies z.ZodType<Phrase>;

/** One thing that the doctor looked at, as data: it's put into words where it is shown. `unknown`: it could not be found out. */
export const findingSchema = z.object({
  state: z.enum(['good', 'warning', 'bad', 'unknown']),
  about: z.enum(topics),
  /** The public address that was looked at; null when it's about something else, or none is known. */
  url: z.string().nullable(),
  /** What was found: a sentence, or a problem that says itself what to do. */
  found: z.union([phraseSchema, problemSchema]),
  /** What to do; null when nothing is, or the problem says it. */
  action: phraseSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding in words. */
export interface FindingWords {
  /** What was looked at: "Port". */
  readonly about: string;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do; empty when nothing is. */
  readonly action: string;
}

function sentences({ found, action }: Finding, language: Language): { found: string; action: string } {
  if ('say' in found) return { found: sayDetail(found, language), action: action === null ? '' : sayDetail(action, language) };
  const words = describeProblem(found, language);
  return { found: `${words.title}.`, action: words.action };
}

/** Puts a finding into words. */
export function findingWords(finding: Finding, language: Language = english): FindingWords {
  const { say } = language;
  const { found, action } = sentences(finding, language);
  return {
    about: say(`address.topic.${finding.about}`),
    found: finding.url === null ? found : say('address.doctor.at', { url: finding.url, found }),
    action,
  };
}
