import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { describeProblem } from '../../../shared/errors.ts';
import { type ExportChoice, exportFormatSchema, isTable } from '../../../shared/export/choice.ts';
import type { Language } from '../../../shared/locales/language.ts';
import { useLanguage } from '../../app/language.ts';
import { problemText } from '../../ui/problem-text.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import classes from './Exporting.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import { TableFields } from './TableFields.tsx';
import type { ExportStage } from './useExport.ts';
import type { ExportRange } from './useExportPreview.ts';

interface ExportChoicesProps {
  readonly ranges: readonly ExportRange[];
  readonly range: ExportRange;
  readonly choice: ExportChoice;
  /** How the last try ended; null while the system's dialog is open. */
  readonly outcome: Extract<ExportStage, { stage: 'choosing' }> | null;
  readonly onRange: (kind: ExportRange['kind']) => void;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onSave: () => void;
}

function rangeWords(range: ExportRange, { say }: Language): string {
  if (range.kind === 'all') return say('exporting.range.all', { count: range.total });
  if (range.kind === 'selection') return say('exporting.range.selection', { count: range.ids.length });
  return range.total === null ? say('exporting.range.searching') : say('exporting.range.search', { count: range.total });
}

/** What is exported and how, with the first rows of what comes of it. */
export function ExportChoices({ ranges, range, choice, outcome, onRange, onChange, onSave }: ExportChoicesProps) {
  const language = useLanguage();
  const { say } = language;
  const { format, table } = choice;
  const change = (changes: Partial<ExportChoice['table']>): void => onChange({ ...choice, table: { ...table, ...changes } });
  const isReady = !isTable(format) || table.columns.length > 0;
  return (
    <>
      <div className={classes.choices}>
        <Stack gap="md">
          <Radio.Group label={say('exporting.range')} value={range.kind} onChange={(kind) => onRange(kind as ExportRange['kind'])}>
            <Stack gap={6} mt={6}>
              {ranges.map((each) => (
                <Radio key={each.kind} value={each.kind} label={rangeWords(each, language)} />
              ))}
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={say('exporting.format')}
            value={format}
            onChange={(value) => onChange({ ...choice, format: exportFormatSchema.parse(value) })}
          >
            <Stack gap={6} mt={6}>
              {(['xlsx', 'csv', 'ndjson', 'json'] as const).map((each) => (
                <Radio key={each} value={each} label={say(`exporting.format.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {isTable(format) && <TableFields table={table} hasDelimiter={format === 'csv'} onChange={change} />}
        </Stack>
        {isTable(format) && <ColumnChooser chosen={table.columns} onChange={(columns) => change({ columns })} />}
      </div>
      <ExportPreview range={range} choice={choice} />
      <div role="status">
        {outcome?.cancelled && (
          <Text size="sm" mt="sm">
            {say('exporting.cancelled')}
          </Text>
        )}
        {outcome?.problem && (
          <Alert color="red" mt="sm" title={describeProblem(outcome.problem, language).title}>
            {problemText(outcome.problem, language)}
          </Alert>
        )}
      </div>
      <Group justify="flex-end" className={classes.foot ?? ''}>
        <Button size="sm" data-autofocus loading={outcome === null} disabled={!isReady} onClick={onSave}>
          {say('exporting.start')}
        </Button>
      </Group>
    </>
  );
}
