import { type PublicAddressKind, type PublicAddressSetting, publicAddressSchema } from '../../shared/address/public-address.ts';
import type { SettingsChange } from '../../shared/settings.ts';

/** The kinds of public address, as the user chooses among them. */
export const kindWords: Readonly<Record<PublicAddressKind, string>> = {
  off: 'None, or I don’t know of one',
  own: 'An address of my own (a proxy or tunnel leads here)',
  ssh: 'A server by SSH, or a provider such as localhost.run',
  ngrok: 'ngrok',
  cloudflared: 'Cloudflare Tunnel (cloudflared)',
};

/** One field of the form. */
export interface AddressField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Typed hidden, kept apart and never shown again. */
  readonly secret?: true;
  readonly digits?: true;
}

const fields: Readonly<Record<PublicAddressKind, readonly AddressField[]>> = {
  off: [],
  own: [{ name: 'url', label: 'Address', placeholder: 'https://hooks.example.com' }],
  ssh: [
    { name: 'host', label: 'Server', placeholder: 'localhost.run' },
    { name: 'user', label: 'User name', placeholder: 'nokey' },
    { name: 'port', label: 'SSH port', placeholder: '22', digits: true },
    {
      name: 'keyFile',
      label: 'File of the private key',
      hint: 'Leave it empty to use the SSH agent, or when the provider asks for no key.',
    },
    { name: 'sshPassphrase', label: 'Passphrase of the key', secret: true },
    { name: 'url', label: 'Public address', placeholder: 'https://hooks.example.com', hint: 'Leave it empty when the provider tells it.' },
    { name: 'remotePort', label: 'Port on the server', placeholder: '80', digits: true },
  ],
  ngrok: [
    { name: 'ngrokToken', label: 'Authtoken', secret: true },
    {
      name: 'domain',
      label: 'Domain',
      placeholder: 'example.ngrok.app',
      hint: 'A fixed domain of your ngrok account: the address then stays.',
    },
  ],
  cloudflared: [
    { name: 'tunnel', label: 'Name of the tunnel', hint: 'Leave it empty for a quick tunnel, whose address changes each time.' },
    { name: 'url', label: 'Public address of that tunnel', placeholder: 'https://hooks.example.com' },
    { name: 'program', label: 'File of the program', hint: 'Leave it empty to find cloudflared by itself.' },
  ],
};

export const fieldsOf = (kind: PublicAddressKind): readonly AddressField[] => fields[kind];

export type AddressValues = Readonly<Record<string, string>>;

/** What the fields show for a setting. */
export function valuesOf(setting: PublicAddressSetting): AddressValues {
  return Object.fromEntries(
    Object.entries(setting).flatMap(([name, value]) => (name === 'kind' || value === null ? [] : [[name, String(value)]])),
  );
}

/** What the user typed, as a change of settings. The server's key stays accepted while it's the same server. */
export function toChange(kind: PublicAddressKind, values: AddressValues, before: PublicAddressSetting): SettingsChange {
  const given = fieldsOf(kind)
    .map((field) => ({ ...field, value: (values[field.name] ?? '').trim() }))
    .filter(({ value }) => value !== '');
  const open = given.filter(({ secret }) => !secret).map(({ name, value, digits }) => [name, digits ? Number(value) : value]);
  const secrets = given.filter(({ secret }) => secret).map(({ name, value }) => [name, value]);
  const publicAddress = { kind, ...Object.fromEntries(open) };
  const checked = publicAddressSchema.safeParse(publicAddress);
  const address = checked.success ? checked.data : null;
  const isSameServer = address?.kind === 'ssh' && before.kind === 'ssh' && address.host === before.host && address.port === before.port;
  return {
    publicAddress: isSameServer ? { ...publicAddress, hostKey: before.hostKey } : publicAddress,
    exposed: true,
    ...Object.fromEntries(secrets),
  };
}
