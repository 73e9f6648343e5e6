import { ActionIcon, Button, Checkbox, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { type ColumnName, columnNames } from '../../../shared/export/columns.ts';
import { columnHeading } from '../../../shared/export/table-layout.ts';
import { useLanguage } from '../../app/language.ts';
import { moveColumn, offeredColumns, toggleColumn } from './column-order.ts';
import classes from './Exporting.module.css';

interface ColumnChooserProps {
  readonly chosen: readonly ColumnName[];
  readonly onChange: (columns: ColumnName[]) => void;
}

/** Which columns a table has, in which order. */
export function ColumnChooser({ chosen, onChange }: ColumnChooserProps) {
  const language = useLanguage();
  const { say } = language;
  const titleId = useId();
  // A column that is taken out stays where it is: the list must not jump under the pointer.
  const [order, setOrder] = useState(() => offeredColumns(chosen));
  const reorder = (names: ColumnName[]): void => {
    setOrder(names);
    onChange(names.filter((name) => chosen.includes(name)));
  };
  const chooseAll = (): void => {
    setOrder([...columnNames]);
    onChange([...columnNames]);
  };
  return (
    <fieldset className={classes.columns} aria-labelledby={titleId}>
      <Group justify="space-between" mb={6}>
        <Text size="sm" fw={600} id={titleId}>
          {say('exporting.columns')}{' '}
          <Text span size="sm" c="dimmed">
            {say('exporting.columns.chosen', { chosen: chosen.length, all: columnNames.length })}
          </Text>
        </Text>
        <Button variant="subtle" size="compact-xs" onClick={chooseAll}>
          {say('exporting.columns.all')}
        </Button>
      </Group>
      <ul className={classes.columnList}>
        {order.map((name, place) => {
          const heading = columnHeading(name, language);
          return (
            <li key={name} className={classes.column}>
              <Checkbox
                size="xs"
                className={classes.columnName ?? ''}
                label={heading}
                checked={chosen.includes(name)}
                onChange={() => onChange(toggleColumn(order, chosen, name))}
              />
              {chosen.includes(name) && (
                <>
                  <ActionIcon
                    size="sm"
                    aria-label={say('exporting.columns.up', { column: heading })}
                    disabled={place === 0}
                    onClick={() => reorder(moveColumn(order, name, -1))}
                  >
                    <IconArrowUp size={14} />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    aria-label={say('exporting.columns.down', { column: heading })}
                    disabled={place === order.length - 1}
                    onClick={() => reorder(moveColumn(order, name, 1))}
                  >
                    <IconArrowDown size={14} />
                  </ActionIcon>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {chosen.length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" mt={6}>
          {say('exporting.columns.none')}
        </Text>
      )}
    </fieldset>
  );
}
