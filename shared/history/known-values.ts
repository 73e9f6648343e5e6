import { z } from 'zod';

/** The values that events of the history have: what search and rules offer to choose from. */
export const knownValuesSchema = z.object({
  events: z.array(z.string()),
  users: z.array(z.string()),
  clients: z.array(z.string()),
  depots: z.array(z.string()),
  /** HireHop's own names of fields that changed. */
  fields: z.array(z.string()),
});
export type KnownValues = z.infer<typeof knownValuesSchema>;
