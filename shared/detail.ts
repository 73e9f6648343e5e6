import { z } from 'zod';
import { remembered } from './locale.ts';
import { type Language, type MessageKey, messageKeys } from './locales/language.ts';

/** Something of the catalogue that is said when a reader is there, in the reader's language. */
export interface Phrase {
  readonly say: MessageKey;
  readonly values?: Readonly<Record<string, Detail>> | undefined;
}

/** A moment (ISO 8601), written in the reader's locale and time zone. */
export interface Moment {
  readonly at: string;
}

/** What is told beside an error's code: as it is, or to be put into words for who reads it. Of a list, each is said. */
export type Detail = string | number | Phrase | Moment | readonly Detail[];

/** Details by their names. */
export type Details = Readonly<Record<string, Detail>>;

/** Checks a detail that comes from another program or from the window. */
export const detailSchema: z.ZodType<Detail> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.object({ say: z.enum(messageKeys), values: z.record(z.string(), detailSchema).optional() }),
    z.object({ at: z.string() }),
    z.array(detailSchema),
  ]),
);

/** What stands for a detail that can't be said. */
export const unsaid = '…';

const momentFormat = remembered((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const listFormat = remembered((locale) => new Intl.ListFormat(locale));

const isList = (detail: Detail): detail is readonly Detail[] => Array.isArray(detail);

/** The values of a message: numbers stay numbers, since they choose plurals. */
export function detailValues(details: Details, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).map(([name, detail]) => [name, typeof detail === 'number' ? detail : sayDetail(detail, language)]),
  );
}

/** Puts a detail into words. Never throws: what another version told and this one can't say becomes an ellipsis. */
export function sayDetail(detail: Detail, language: Language): string {
  if (typeof detail !== 'object') return String(detail);
  if (isList(detail)) return listFormat(language.locale).format(detail.map((each) => sayDetail(each, language)));
  try {
    if ('at' in detail) return momentFormat(language.locale).format(Date.parse(detail.at));
    return language.say(detail.say, detailValues(detail.values ?? {}, language));
  } catch {
    return unsaid;
  }
}
