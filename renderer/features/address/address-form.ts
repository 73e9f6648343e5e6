import { type PublicAddressKind, type PublicAddressSetting, publicAddressSchema } from '../../../shared/address/public-address.ts';
import type { MessageKey } from '../../../shared/locales/language.ts';
import type { SettingsChange } from '../../../shared/settings/change.ts';

/** The kinds of public address, in the order in which the user chooses among them; called `address.kind.KIND`. */
export const addressKinds: readonly PublicAddressKind[] = ['off', 'own', 'ssh', 'ngrok', 'cloudflared'];

/** One field of the form. */
export interface AddressField {
  readonly name: string;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly placeholder?: string;
  /** Typed hidden, kept apart and never shown again. */
  readonly secret?: true;
  readonly digits?: true;
}

const fields: Readonly<Record<PublicAddressKind, readonly AddressField[]>> = {
  off: [],
  own: [{ name: 'url', label: 'address.field.url', placeholder: 'https://hooks.example.com' }],
  ssh: [
    { name: 'host', label: 'address.field.host', placeholder: 'localhost.run' },
    { name: 'user', label: 'address.field.user', placeholder: 'nokey' },
    { name: 'port', label: 'address.field.port', placeholder: '22', digits: true },
    { name: 'keyFile', label: 'address.field.keyFile', hint: 'address.hint.keyFile' },
    { name: 'sshPassphrase', label: 'address.field.sshPassphrase', secret: true },
    { name: 'url', label: 'address.field.publicUrl', placeholder: 'https://hooks.example.com', hint: 'address.hint.publicUrl' },
    { name: 'remotePort', label: 'address.field.remotePort', placeholder: '80', digits: true },
  ],
  ngrok: [
    { name: 'ngrokToken', label: 'address.field.ngrokToken', secret: true },
    { name: 'domain', label: 'address.field.domain', placeholder: 'example.ngrok.app', hint: 'address.hint.domain' },
  ],
  cloudflared: [
    { name: 'tunnel', label: 'address.field.tunnel', hint: 'address.hint.tunnel' },
    { name: 'url', label: 'address.field.tunnelUrl', placeholder: 'https://hooks.example.com' },
    { name: 'program', label: 'address.field.program', hint: 'address.hint.program' },
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
