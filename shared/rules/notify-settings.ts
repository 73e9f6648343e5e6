import { z } from 'zod';
import { check } from '../check.ts';
import { quietSpanSchema } from './quiet-hours.ts';
import { ruleSetSchema } from './rules.ts';

/** How much a notification tells: everything, only of what kind the event is, or only that there is one. */
export const previews = ['full', 'type', 'none'] as const;
export type Preview = (typeof previews)[number];

/** More than so many events within so many seconds are told together. */
const stormSchema = z.strictObject({
  events: z
    .int(check('check.stormEvents.whole'))
    .min(1, check('check.stormEvents.range', { min: 1, max: 100 }))
    .max(100, check('check.stormEvents.range', { min: 1, max: 100 })),
  seconds: z
    .int(check('check.stormSeconds.whole'))
    .min(1, check('check.stormSeconds.range', { min: 1, max: 600 }))
    .max(600, check('check.stormSeconds.range', { min: 1, max: 600 })),
});
export type StormLimit = z.infer<typeof stormSchema>;

/** The values that the settings about notifications may have. */
export const notifyFields = {
  preview: z.enum(previews, check('check.preview')),
  storm: stormSchema,
  /** Empty: never quiet. */
  quietHours: z.array(quietSpanSchema).max(28, check('check.quietHours.many', { max: 28 })),
  /** Who the user is in HireHop, by name or e-mail address, for rules about "me"; empty when not told. */
  me: z
    .string()
    .trim()
    .max(200, check('check.name.long', { max: 200 })),
  /** Null: the rules to begin with, as this version has them. */
  rules: ruleSetSchema.nullable(),
};
