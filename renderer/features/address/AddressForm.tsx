import { Button, Group, NativeSelect, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PublicAddressKind } from '../../../shared/address/public-address.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { SavedNote } from '../../ui/setting/SavedNote.tsx';
import { useSetting } from '../../ui/setting/useSetting.ts';
import { type AddressField, addressKinds, fieldsOf, toChange, valuesOf } from './address-form.ts';

interface FieldProps {
  readonly field: AddressField;
  readonly value: string;
  /** A secret that is set already. */
  readonly isSet: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ field, value, isSet, onChange }: FieldProps) {
  const { say } = useLanguage();
  const { label, hint, placeholder, secret, digits } = field;
  const common = { label: say(label), description: hint && say(hint), value, autoComplete: 'off', spellCheck: false };
  if (secret) {
    return (
      <PasswordInput
        {...common}
        placeholder={isSet ? say('address.form.secretSet') : ''}
        visibilityToggleButtonProps={{ 'aria-label': say('address.form.showSecret') }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      placeholder={placeholder}
      inputMode={digits ? 'numeric' : 'text'}
      onChange={(event) => onChange(digits ? event.currentTarget.value.replace(/\D/g, '') : event.currentTarget.value)}
    />
  );
}

/** Chooses how the public address comes about, with what that kind needs. Made anew when another one is in force. */
export function AddressForm({ address }: { readonly address: AppState['address'] }) {
  const { say } = useLanguage();
  const setting = useSetting();
  const before = address.setting;
  const [kind, setKind] = useState<PublicAddressKind>(before.kind);
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => valuesOf(before));
  const isSet: Readonly<Record<string, boolean>> = { sshPassphrase: address.hasSshPassphrase, ngrokToken: address.hasNgrokToken };
  const change = (name: string, value: string): void => {
    setValues({ ...values, [name]: value });
    setting.clearError();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!setting.busy) void setting.save(toChange(kind, values, before));
      }}
    >
      <Stack gap="xs" maw={460}>
        <NativeSelect
          label={say('address.form.kind')}
          value={kind}
          data={addressKinds.map((value) => ({ value, label: say(`address.kind.${value}`) }))}
          onChange={(event) => {
            setKind(event.currentTarget.value as PublicAddressKind);
            setting.clearError();
          }}
        />
        {fieldsOf(kind).map((field) => (
          <Field
            key={`${kind} ${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            isSet={isSet[field.name] ?? false}
            onChange={(value) => change(field.name, value)}
          />
        ))}
        {setting.error !== null && (
          <Text size="sm" c="red" role="alert">
            {setting.error}
          </Text>
        )}
        <Group gap="xs">
          <Button type="submit" variant="default" loading={setting.busy} aria-label={say('address.form.saveLabel')}>
            {say('address.form.save')}
          </Button>
          <SavedNote saved={setting.saved} />
        </Group>
      </Stack>
    </form>
  );
}
