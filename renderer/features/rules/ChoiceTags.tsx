import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Choice, valueOfLabel } from './choices.ts';

interface ChoiceTagsProps {
  readonly label: string;
  readonly description?: string;
  readonly error: ReactNode;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly labelOf?: (value: string) => string;
  readonly onChange: (values: string[]) => void;
}

/** How many choices are offered at once; typing finds the others. */
const offered = 60;

/** Several values, each chosen by its label or typed freely. A comma belongs to what is typed: names have them. */
export function ChoiceTags({ label, description, error, choices, values, labelOf = (value) => value, onChange }: ChoiceTagsProps) {
  const labels = values.map((value) => choices.find((choice) => choice.value === value)?.label ?? labelOf(value));
  // What is chosen keeps its value, also where its label is nobody else's.
  const before = values.map((value, index) => ({ value, label: labels[index] ?? value }));
  return (
    <TagsInput
      label={label}
      description={description}
      error={error}
      data={choices.map((choice) => choice.label)}
      limit={offered}
      value={labels}
      splitChars={[]}
      maxDropdownHeight={220}
      comboboxProps={{ shadow: 'md' }}
      onChange={(texts) => onChange([...new Set(texts.map((text) => valueOfLabel([...before, ...choices], text)))])}
    />
  );
}
