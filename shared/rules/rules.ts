import { z } from 'zod';
import { check } from '../check.ts';

/** What becomes of an event: announced, announced as urgent, only recorded, or recorded and taken as read at once. */
export const ruleActions = ['normal', 'urgent', 'silent', 'off'] as const;
export type RuleAction = (typeof ruleActions)[number];

/** A condition's values: of several any may match; an empty list matches everything. */
const anyOf = (maxLength: number) => z.array(z.string().trim().min(1).max(maxLength)).max(50).default([]);
const status = z.int().min(0).max(11);

/** Who did what an event tells: anyone, the user of this computer, or somebody else. */
export const conditionByChoices = ['anyone', 'me', 'others'] as const;

/** When a rule is for an event. What is left out or empty matches everything; all that is given must match. */
const conditionsSchema = z.strictObject({
  /** Event names; `*` stands for any characters: "job.*", "*.status.updated". */
  events: anyOf(200),
  /** `me`: only what the user of this computer did (see the setting `me`), `others`: only what somebody else did. */
  by: z.enum(conditionByChoices).default('anyone'),
  /** Parts of names or whole e-mail addresses of who did it; case and accents don't matter. */
  users: anyOf(200),
  jobs: z.array(z.int().positive()).max(50).default([]),
  /** Parts of clients' names. */
  clients: anyOf(200),
  /** Parts of depots' names, or their numbers. */
  depots: anyOf(200),
  /** Job statuses by their whole number, a company's own sub-statuses included: see shared/hirehop/statuses.ts. */
  statusFrom: z.array(status).max(12).default([]),
  statusTo: z.array(status).max(12).default([]),
  /** Names of fields of which one must have changed; `*` stands for any characters: "OUT_DATE", "*_DATE". */
  fields: anyOf(200),
  /** Words that must all be in the message's values. */
  words: anyOf(200),
});

/** One rule: for which events, and what becomes of them. */
export const ruleSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, check('check.rule.nameless'))
    .max(80, check('check.name.long', { max: 80 })),
  enabled: z.boolean().default(true),
  when: conditionsSchema.prefault({}),
  action: z.enum(ruleActions),
  sound: z.boolean().default(true),
});
export type Conditions = z.infer<typeof conditionsSchema>;
export type Rule = z.infer<typeof ruleSchema>;

/** The rules in their order: the first that matches decides, and `otherwise` when none does. */
export const ruleSetSchema = z.strictObject({
  rules: z.array(ruleSchema).max(100, check('check.rules.many', { max: 100 })),
  otherwise: z.strictObject({ action: z.enum(ruleActions), sound: z.boolean() }),
});
export type RuleSet = z.infer<typeof ruleSetSchema>;
