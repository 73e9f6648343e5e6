import { z } from 'zod';

/** The most searches that are kept, and the longest that a name and a text are. */
const maxSaved = 50;
const maxName = 60;
const maxText = 490;

const savedSearchSchema = z.strictObject({ name: z.string().trim().min(1).max(maxName), text: z.string().trim().min(1).max(maxText) });

/** A search that the user kept under a name. */
export type SavedSearch = z.output<typeof savedSearchSchema>;

/** All of them, in the user's order; no two have the same name. */
export const savedSearchesSchema = z
  .array(savedSearchSchema)
  .max(maxSaved)
  .refine((searches) => new Set(searches.map(({ name }) => name)).size === searches.length);

/** As they cross the border to main, where they're checked. */
export const savedSearchesShape = z.array(z.strictObject({ name: z.string().max(1000), text: z.string().max(1000) })).max(1000);

/** A saved search with how many events it finds. Null: not counted yet, or not countable without reading all messages. */
export const countedSearchSchema = z.object({
  name: z.string(),
  text: z.string(),
  events: z.number().nullable(),
  unread: z.number().nullable(),
});
export type CountedSearch = z.infer<typeof countedSearchSchema>;
