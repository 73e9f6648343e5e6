import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { cellText } from '../../../shared/export/cell-text.ts';
import { type TableChoice, tableChoiceSchema } from '../../../shared/export/choice.ts';
import { useLanguage } from '../../app/language.ts';

interface TableFieldsProps {
  readonly table: TableChoice;
  readonly hasDelimiter: boolean;
  readonly onChange: (changes: Partial<TableChoice>) => void;
}

const { headings: headingsSchema, dates: datesSchema, delimiter: delimiterSchema } = tableChoiceSchema.shape;

/** How the cells of a table are written. */
export function TableFields({ table, hasDelimiter, onChange }: TableFieldsProps) {
  const { say, locale } = useLanguage();
  const [now] = useState(() => Date.now());
  const example = (dateLocale: string | null): string => cellText(now, { kind: 'moment' }, dateLocale);
  return (
    <>
      <NativeSelect
        label={say('exporting.headings')}
        value={table.headings}
        onChange={(event) => onChange({ headings: headingsSchema.parse(event.currentTarget.value) })}
        data={headingsSchema.options.map((value) => ({ value, label: say(`exporting.headings.${value}`) }))}
      />
      <NativeSelect
        label={say('exporting.dates')}
        value={table.dates}
        onChange={(event) => onChange({ dates: datesSchema.parse(event.currentTarget.value) })}
        data={[
          { value: 'local', label: say('exporting.dates.local', { example: example(locale) }) },
          { value: 'iso', label: say('exporting.dates.iso', { example: example(null) }) },
        ]}
      />
      {hasDelimiter && (
        <NativeSelect
          label={say('exporting.delimiter')}
          value={table.delimiter}
          onChange={(event) => onChange({ delimiter: delimiterSchema.parse(event.currentTarget.value) })}
          data={[
            { value: ',', label: say('exporting.delimiter.comma') },
            { value: ';', label: say('exporting.delimiter.semicolon') },
            { value: '\t', label: say('exporting.delimiter.tab') },
          ]}
        />
      )}
    </>
  );
}
