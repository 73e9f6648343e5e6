import { Text } from '@mantine/core';
import { useId } from 'react';
import { type ExportChoice, isTable } from '../../../shared/export/choice.ts';
import { layOut } from '../../../shared/export/table-layout.ts';
import type { EventDetail } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import classes from './Exporting.module.css';
import { previewLines, previewRows } from './export-preview.ts';
import { type ExportRange, useExportPreview } from './useExportPreview.ts';

function Table({ events, table }: { readonly events: readonly EventDetail[]; readonly table: ExportChoice['table'] }) {
  const layout = layOut(table, useLanguage());
  const names = layout.columns.map(({ name }) => name);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {names.map((name, index) => (
            <th key={name} scope="col">
              {layout.headings[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {previewRows(events, layout).map((cells, row) => (
          <tr key={events[row]?.id}>
            {names.map((name, index) => (
              <td key={name}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first rows of the file as it would be written now. */
export function ExportPreview({ range, choice }: { readonly range: ExportRange; readonly choice: ExportChoice }) {
  const { say } = useLanguage();
  const events = useExportPreview(range);
  const titleId = useId();
  return (
    <section className={classes.preview} aria-labelledby={titleId} data-testid="export-preview">
      <Text size="sm" fw={600} id={titleId}>
        {say('exporting.preview')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div className={classes.previewBox} tabIndex={0} data-selectable>
        {events.length === 0 && (
          <Text size="sm" c="dimmed" p={8}>
            {say('exporting.preview.none')}
          </Text>
        )}
        {events.length > 0 && isTable(choice.format) && <Table events={events} table={choice.table} />}
        {events.length > 0 && !isTable(choice.format) && <pre className={classes.lines}>{previewLines(events).join('\n')}</pre>}
      </div>
    </section>
  );
}
