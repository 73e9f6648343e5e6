import { z } from 'zod';
import { check, whatIsWrong } from '../check.ts';
import { sayDetail } from '../detail.ts';
import { english, type Language } from '../locales/language.ts';

/**
 * The public address: how HireHop, which is on the internet, reaches this computer. Stored in the settings, typed in the
 * window and given to `hopwatch listen --tunnel`.
 */

const webUrl = z.string(check('check.address.missing')).max(500).refine(isWebAddress, check('check.address.form'));
const host = z.string(check('check.server.missing')).regex(/^[A-Za-z0-9._:-]{1,253}$/, check('check.server.form'));
const port = z.int().min(1).max(65_535);

const ownSchema = z.object({ kind: z.literal('own'), url: webUrl });
const sshSchema = z.object({
  kind: z.literal('ssh'),
  host,
  port: port.default(22),
  user: z.string(check('check.user.missing')).min(1, check('check.user.missing')).max(100),
  /** The file of the private key; null leaves it to the SSH agent, or to a provider that asks for none. */
  keyFile: z.string().max(1000).nullable().default(null),
  /** The SHA-256 fingerprint of the server's key, as the user accepted it; null until then. */
  hostKey: z
    .string()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}$/, check('check.fingerprint'))
    .nullable()
    .default(null),
  /** The port on the server that leads here. */
  remotePort: z.int().min(0).max(65_535).default(80),
  /** The address under which the server makes that port public; null for a provider that says it itself. */
  url: webUrl.nullable().default(null),
});
const ngrokSchema = z.object({
  kind: z.literal('ngrok'),
  /** The fixed domain of the ngrok account; null takes what ngrok gives. */
  domain: host.nullable().default(null),
});
const cloudflaredSchema = z.object({
  kind: z.literal('cloudflared'),
  /** The program's file; null finds it on the PATH. */
  program: z.string().max(1000).nullable().default(null),
  /** The name of a tunnel of the user's Cloudflare account; null makes a quick tunnel, whose address changes each time. */
  tunnel: z.string().max(200).nullable().default(null),
  /** The address of the named tunnel. */
  url: webUrl.nullable().default(null),
});

/** How the public address comes about. `off`: there is none, or Hopwatch knows of none. */
export const publicAddressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  ownSchema,
  sshSchema,
  ngrokSchema,
  cloudflaredSchema,
]);
export type PublicAddressSetting = z.infer<typeof publicAddressSchema>;
export type PublicAddressKind = PublicAddressSetting['kind'];
export type SettingOf<K extends PublicAddressKind> = Extract<PublicAddressSetting, { kind: K }>;

/** http is for a proxy in one's own network; HireHop itself should be given https. */
function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.search === '' && url.hash === '';
  } catch {
    return false;
  }
}

/** The webhook URL at a public address: the hook's path behind whatever path the address has. */
export function joinHookPath(address: string, token: string): string {
  return `${address.replace(/\/+$/, '')}/hooks/${token}`;
}

/** Reads what a user typed for a public address; answers what is wrong with it otherwise. */
export function readPublicAddress(
  text: string,
  language: Language = english,
): { readonly address: PublicAddressSetting } | { readonly wrong: string } {
  const given = text.trim();
  const raw = toRaw(given);
  if (raw === null) return { wrong: language.say('address.isOneOf', { forms: language.say('address.forms') }) };
  const checked = publicAddressSchema.safeParse(raw);
  if (checked.success) return { address: checked.data };
  return { wrong: sayDetail(whatIsWrong(checked.error), language) };
}

function toRaw(given: string): Record<string, unknown> | null {
  if (given === 'off') return { kind: 'off' };
  if (/^https?:\/\//i.test(given)) return { kind: 'own', url: given };
  const [, kind = '', rest = '', query = ''] = /^(ngrok|cloudflared|ssh)(?::([^?]*))?(?:\?(.*))?$/i.exec(given) ?? [];
  const options = Object.fromEntries(new URLSearchParams(query));
  switch (kind.toLowerCase()) {
    case 'ngrok':
      return { kind: 'ngrok', domain: rest || null };
    case 'cloudflared':
      return { kind: 'cloudflared', tunnel: rest || null, program: options.program ?? null, url: options.url ?? null };
    case 'ssh':
      return readSsh(rest, options);
    default:
      return null;
  }
}

function readSsh(rest: string, options: Readonly<Record<string, string>>): Record<string, unknown> | null {
  const [, user, server, sshPort] = /^\/\/([^@/]+)@(\[[^\]]+\]|[^:/]+)(?::(\d+))?\/?$/.exec(rest) ?? [];
  if (user === undefined || server === undefined) return null;
  return {
    kind: 'ssh',
    user: decodeURIComponent(user),
    host: server.replace(/^\[|\]$/g, ''),
    port: sshPort === undefined ? undefined : Number(sshPort),
    keyFile: options.key ?? null,
    // A plus sign of a fingerprint is read as a space in a query.
    hostKey: options.hostKey?.replaceAll(' ', '+') ?? null,
    remotePort: options.port === undefined ? undefined : Number(options.port),
    url: options.url ?? null,
  };
}
