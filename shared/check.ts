import type { ZodError } from 'zod';
import { detailSchema, type Phrase } from './detail.ts';
import type { MessageKey, MessageValues } from './locales/language.ts';

type CheckKey = Extract<MessageKey, `check.${string}`>;

/**
 * What is wrong with a value, as the message of a schema. A schema is made before anybody knows the reader's language, and zod
 * takes text only: so the message holds the phrase, and `checkPhrase` gets it out again.
 */
export function check(say: CheckKey, values: MessageValues = {}): string {
  return JSON.stringify({ say, values });
}

/** The phrase in the message of a zod issue; null when the message is zod's own. */
export function checkPhrase(message: string): Phrase | null {
  try {
    const detail = detailSchema.parse(JSON.parse(message));
    return typeof detail === 'object' && 'say' in detail ? detail : null;
  } catch {
    return null;
  }
}

/** What is wrong with a value, for a person: the first that its schema says, or that it isn't valid. */
export function whatIsWrong({ issues: [issue] }: Pick<ZodError, 'issues'>): Phrase {
  return checkPhrase(issue?.message ?? '') ?? { say: 'check.invalid' };
}
