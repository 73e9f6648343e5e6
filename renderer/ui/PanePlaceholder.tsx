import { Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './PanePlaceholder.module.css';

interface PanePlaceholderProps {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly testId?: string;
}

/** What a pane shows when there is nothing to show. */
export function PanePlaceholder({ icon: PaneIcon, title, children, testId }: PanePlaceholderProps) {
  return (
    <div className={classes.placeholder} data-testid={testId}>
      <span className={classes.icon}>
        <PaneIcon size={30} stroke={1.4} aria-hidden="true" />
      </span>
      <Text fw={600}>{title}</Text>
      {children && (
        <Text size="sm" c="dimmed" component="div">
          {children}
        </Text>
      )}
    </div>
  );
}
