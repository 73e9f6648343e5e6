import { IntlMessageFormat } from 'intl-messageformat';
import { remembered } from '../locale.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import type { LanguageCode, LanguageTag } from './languages.ts';

/** The name of something that Hopwatch says. */
export type MessageKey = keyof typeof en;

/** The names of all that Hopwatch says. */
export const messageKeys = Object.keys(en) as [MessageKey, ...MessageKey[]];

/** Everything that Hopwatch says, in one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** Whether there is a message of that name: for names that are made of what somebody else sent. */
export const isMessageKey = (name: string): name is MessageKey => Object.hasOwn(en, name);

/** What is put into a message, by its name there; numbers choose plurals. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A language to speak. Pure data and functions; make it by `speak`. */
export interface Language extends LanguageTag {
  /** Says a message of the catalogue. */
  readonly say: (key: MessageKey, values?: MessageValues) => string;
}

/** Everything that Hopwatch says, in each language that it speaks. */
export const catalogues: Readonly<Record<LanguageCode, Messages>> = { en, fr, de, es, it };

/** The languages made so far, since making ready a message takes fifty times as long as saying it. */
const made = remembered((key): Language => {
  const [code, locale] = key.split(' ') as [LanguageCode, string];
  const messages = catalogues[code];
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (message: MessageKey): IntlMessageFormat => {
    const format = new IntlMessageFormat(messages[message], locale, undefined, { ignoreTag: true });
    formats.set(message, format);
    return format;
  };
  return { code, locale, say: (message, values) => String((formats.get(message) ?? formatOf(message)).format(values)) };
});

/** The language of a tag; the same object for the same tag. Saying a message throws when a value that it needs is missing. */
export function speak({ code, locale }: LanguageTag): Language {
  return made(`${code} ${locale}`);
}

/** The language in which everything is written first, and of logs and files that programs read. */
export const english = speak({ code: 'en', locale: 'en-GB' });
