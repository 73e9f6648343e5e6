import { z } from 'zod';
import { check } from '../check.ts';
import { cleanExportKey, shortestExportKey, type WrongCharacter } from '../hirehop/export-key.ts';
import { defaultBaseUrl, normaliseBaseUrl } from './base-url.ts';

/** The ports that a user may choose: those below belong to the system. */
const ports = { min: 1024, max: 65_535 };

/** The port that a user chooses. */
export const chosenPortSchema = z
  .int(check('check.port.whole'))
  .min(ports.min, check('check.port.range', ports))
  .max(ports.max, check('check.port.range', ports));

/** The secret part of a webhook URL: 24 random bytes as base64url. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{32}$/);

/** How much room the rows of a list get. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** The largest limit that can be set for a message, in MiB. */
export const maxBodyLimitMiB = 16;

/** The largest message that is taken, in MiB. */
export const bodyLimitSchema = z
  .int(check('check.bodyLimit.whole'))
  .min(1, check('check.bodyLimit.range', { min: 1, max: maxBodyLimitMiB }))
  .max(maxBodyLimitMiB, check('check.bodyLimit.range', { min: 1, max: maxBodyLimitMiB }));

/**
 * The longest that a former webhook URL can keep working after a new one was made, in hours: 30
 * days.
 */
export const maxKeepOldHours = 720;

/** A salted hash of the export key. The key itself is never stored. */
export const keyHashSchema = z.object({ salt: z.string().min(1), hash: z.string().min(1) });
export type KeyHash = z.infer<typeof keyHashSchema>;

/** Puts into words what is wrong with a character of an export key. */
function wrongCharacter({ character, code, place, looksLike }: WrongCharacter): string {
  if (/\s/u.test(character)) return check('check.exportKey.blank', { code, place });
  if (looksLike !== null) return check('check.exportKey.lookAlike', { character, code, place, looksLike });
  return check('check.exportKey.character', { character, code, place });
}

/** The export key as a user gives it, freed of what came along when it was copied. */
export const exportKeySchema = z
  .string()
  .transform((text, context) => {
    const clean = cleanExportKey(text);
    if ('key' in clean) return clean.key;
    context.addIssue(wrongCharacter(clean.wrong));
    return z.NEVER;
  })
  .pipe(
    z
      .string()
      .min(shortestExportKey, check('check.exportKey.short', { min: shortestExportKey }))
      .max(200, check('check.exportKey.long', { max: 200 })),
  );

/** HireHop's address as a user gives it, put into its plain form. */
export const baseUrlSchema = z.string().transform((text, context) => {
  const url = normaliseBaseUrl(text);
  if (url === null) context.addIssue(check('check.baseUrl', { example: defaultBaseUrl }));
  return url ?? z.NEVER;
});

/**
 * A token of ngrok, freed of what came along when it was copied; one that holds something else is
 * left for ngrok to judge.
 */
export const ngrokTokenSchema = z
  .string()
  .transform((text) => {
    const clean = cleanExportKey(text);
    return 'key' in clean ? clean.key : text.trim();
  })
  .pipe(z.string().min(1));
