import { z } from 'zod';

/** One thing that the doctor looked at. `unknown`: it could not be found out. */
export const findingSchema = z.object({
  state: z.enum(['good', 'warning', 'bad', 'unknown']),
  /** What was looked at: "Port". */
  about: z.string(),
  /** What was found, in a sentence. */
  found: z.string(),
  /** What to do; empty when nothing is. */
  action: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
