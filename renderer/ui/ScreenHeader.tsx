import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ScreenHeader.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  /** A word on what there is: "1,234 events". */
  readonly detail?: string;
  readonly children?: ReactNode;
}

/** The top of a screen or of its list: title, count, and what can be done with all of it. */
export function ScreenHeader({ title, detail, children }: ScreenHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {detail && (
          <Text size="xs" c="dimmed" className={classes.detail}>
            {detail}
          </Text>
        )}
      </div>
      {children}
    </header>
  );
}
