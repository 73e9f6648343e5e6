import type { Language } from '../../../shared/locales/language.ts';
import { type Conditions, type Rule, type RuleAction, ruleSchema } from '../../../shared/rules/rules.ts';

/** A rule while it's being edited: what its fields hold, jobs and statuses as text. */
export interface RuleDraft {
  readonly name: string;
  readonly enabled: boolean;
  readonly action: RuleAction;
  readonly sound: boolean;
  readonly by: Conditions['by'];
  readonly events: readonly string[];
  readonly users: readonly string[];
  readonly jobs: readonly string[];
  readonly clients: readonly string[];
  readonly depots: readonly string[];
  readonly statusFrom: readonly string[];
  readonly statusTo: readonly string[];
  readonly fields: readonly string[];
  readonly words: readonly string[];
}

/** The fields of a draft that hold texts of the user's. */
export type TextsField = 'events' | 'users' | 'jobs' | 'clients' | 'depots' | 'fields' | 'words';

/** What is wrong with a draft, by the field at which it stands. */
export type DraftErrors = Readonly<Partial<Record<keyof RuleDraft, string>>>;

/** Takes a rule apart for editing. */
export function toDraft({ name, enabled, action, sound, when }: Rule): RuleDraft {
  const { jobs, statusFrom, statusTo, ...rest } = when;
  return {
    ...rest,
    name,
    enabled,
    action,
    sound,
    jobs: jobs.map(String),
    statusFrom: statusFrom.map(String),
    statusTo: statusTo.map(String),
  };
}

/** A rule without conditions and without a name, to begin a new one with. */
export const emptyDraft: RuleDraft = toDraft({ ...ruleSchema.parse({ name: '-', action: 'normal' }), name: '' });

const texts: readonly TextsField[] = ['events', 'users', 'jobs', 'clients', 'depots', 'fields', 'words'];

/** The most texts that a condition takes, and how long each may be; see `ruleSchema`. */
const mostTexts = 50;
const longestText = 200;

function errorsOf(draft: RuleDraft, { say }: Language): DraftErrors {
  const errors: Partial<Record<keyof RuleDraft, string>> = {};
  if (draft.name.trim() === '') errors.name = say('rules.error.name');
  for (const field of texts) {
    if (draft[field].length > mostTexts) errors[field] = say('rules.error.tooMany', { most: mostTexts });
    if (draft[field].some((text) => text.length > longestText)) errors[field] = say('rules.error.tooLong', { longest: longestText });
  }
  const wrong = draft.jobs.find((job) => !/^[1-9]\d{0,14}$/.test(job.trim()));
  if (wrong !== undefined) errors.jobs = say('rules.error.job', { job: wrong });
  return errors;
}

/** Makes a rule of a draft; answers what is wrong instead where it can't be one. */
export function fromDraft(draft: RuleDraft, language: Language): { readonly rule: Rule } | { readonly errors: DraftErrors } {
  const errors = errorsOf(draft, language);
  if (Object.keys(errors).length > 0) return { errors };
  const { name, enabled, action, sound, jobs, statusFrom, statusTo, ...rest } = draft;
  const when = { ...rest, jobs: jobs.map(Number), statusFrom: statusFrom.map(Number), statusTo: statusTo.map(Number) };
  const parsed = ruleSchema.safeParse({ name, enabled, action, sound, when });
  return parsed.success
    ? { rule: parsed.data }
    : { errors: { name: language.say('rules.error.other', { reason: parsed.error.issues[0]?.message ?? '' }) } };
}
