import { z } from 'zod';
import { check, whatIsWrong } from '../check.ts';
import { sayDetail } from '../detail.ts';
import { english, type Language } from '../locales/language.ts';

/**
 * The public address: how HireHop, which is on the internet, reaches this computer. Stored in the settings, typed in the
 * window and given to `hopwatch listen --tunnel`.
 */

const webUrl = z.string(check('check.address.missing')).max(500).refine(isWebAddress, check('check.address.form'));
// What begins with a hyphen may be taken for an option by a program that it's handed to.
const host = z.string(check('check.server.missing')).regex(/^[A-Za-z0-9_:][A-Za-z0-9._:-]{0,252}$/, check('check.server.form'));
const plainText = /^[^-\s\p{C}][^\p{C}]*$/u;
const file = z.string().max(1000).regex(plainText, check('check.file.form'));
const port = z.int().min(1).max(65_535);

const ownSchema = z.object({ kind: z.literal('own'), url: webUrl });
const sshSchema = z.object({
  kind: z.literal('ssh'),
  host,
  port: port.default(22),
  user: z.string(check('check.user.missing')).min(1, check('check.user.missing')).max(100).regex(plainText, check('check.user.form')),
  /** The file of the private key; null leaves it to the SSH agent, or to a provider that asks for none. */
  keyFile: file.nullable().default(null),
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
  program: file.nullable().default(null),
  /** The name of a tunnel of the user's Cloudflare account; null makes a quick tunnel, whose address changes each time. */
  tunnel: z.string().max(200).regex(plainText, check('check.tunnel.form')).nullable().default(null),
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

/** True for the kinds that run a program or open a connection of their own. */
export const startsTunnel = (kind: string): boolean => kind !== 'off' && kind !== 'own';

/** What a public address does, on one line, for who is to decide about it; in the form in which it's typed. */
export function addressText(setting: PublicAddressSetting): string {
  const query = (values: Readonly<Record<string, string | number | null>>): string => {
    const given = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
    return given.length === 0 ? '' : `?${given.join('&')}`;
  };
  switch (setting.kind) {
    case 'off':
      return 'off';
    case 'own':
      return setting.url;
    case 'ngrok':
      return setting.domain === null ? 'ngrok' : `ngrok:${setting.domain}`;
    case 'cloudflared': {
      const { tunnel, program, url } = setting;
      return `cloudflared${tunnel === null ? '' : `:${tunnel}`}${query({ program, url })}`;
    }
    case 'ssh': {
      const { user, host: server, port: sshPort, keyFile: key, hostKey, remotePort, url } = setting;
      const at = server.includes(':') ? `[${server}]` : server;
      return `ssh://${user}@${at}:${sshPort}${query({ key, hostKey, port: remotePort, url })}`;
    }
  }
}

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
