import { z } from 'zod';
import { quietSpanSchema } from './quiet-hours.ts';
import { ruleSetSchema } from './rules.ts';

/** How much a notification tells: everything, only of what kind the event is, or only that there is one. */
export const previews = ['full', 'type', 'none'] as const;
export type Preview = (typeof previews)[number];

/** More than so many events within so many seconds are told together. */
const stormSchema = z.strictObject({
  events: z
    .int('The number of events is a whole number.')
    .min(1, 'The number of events is between 1 and 100.')
    .max(100, 'The number of events is between 1 and 100.'),
  seconds: z
    .int('The number of seconds is a whole number.')
    .min(1, 'The number of seconds is between 1 and 600.')
    .max(600, 'The number of seconds is between 1 and 600.'),
});
export type StormLimit = z.infer<typeof stormSchema>;

/** The values that the settings about notifications may have. */
export const notifyFields = {
  preview: z.enum(previews, 'A notification shows full, type or none.'),
  storm: stormSchema,
  /** Empty: never quiet. */
  quietHours: z.array(quietSpanSchema).max(28, 'There may be at most 28 quiet spans.'),
  /** Whether what is urgent is announced during quiet hours and pauses, too. */
  urgentBreaksThrough: z.boolean(),
  /** Who the user is in HireHop, by name or e-mail address, for rules about "me"; empty when not told. */
  me: z.string().trim().max(200, 'A name has at most 200 characters.'),
  /** Null: the rules to begin with, as this version has them. */
  rules: ruleSetSchema.nullable(),
};

/** What holds while the user has set nothing. */
export const notifyDefaults = {
  preview: 'full',
  storm: { events: 5, seconds: 10 },
  quietHours: [],
  urgentBreaksThrough: false,
  me: '',
  rules: null,
} as const;
