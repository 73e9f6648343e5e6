import { TextInput } from '@mantine/core';
import type { RetentionRequest } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';

/** What is typed into the two fields. */
export interface RetentionText {
  readonly years: string;
  readonly keep: string;
}

const daysOfYear = 365;

/** What the fields ask for; null while both are empty. A year is 365 days. */
export function readRetention({ years, keep }: RetentionText): RetentionRequest | null {
  const request: RetentionRequest = {
    ...(Number(years) > 0 && { olderThanDays: Number(years) * daysOfYear }),
    ...(keep !== '' && { keep: Number(keep) }),
  };
  return Object.keys(request).length === 0 ? null : request;
}

const digits = (text: string): string => text.replace(/\D/g, '');

interface RetentionFieldsProps {
  readonly text: RetentionText;
  readonly onChange: (text: RetentionText) => void;
}

/** By age, by number, or both: then what either lets go may go. */
export function RetentionFields({ text, onChange }: RetentionFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextInput
        mt="md"
        label={say('data.remove.years')}
        inputMode="numeric"
        maxLength={2}
        value={text.years}
        onChange={(event) => onChange({ ...text, years: digits(event.currentTarget.value) })}
      />
      <TextInput
        mt="sm"
        label={say('data.remove.keep')}
        inputMode="numeric"
        maxLength={9}
        value={text.keep}
        onChange={(event) => onChange({ ...text, keep: digits(event.currentTarget.value) })}
      />
    </>
  );
}
