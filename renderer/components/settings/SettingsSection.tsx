import { Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './SettingsSection.module.css';

interface SettingsSectionProps {
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of the settings. */
export function SettingsSection({ title, description, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {description && (
        <Text size="sm" c="dimmed" component="div" className={classes.description}>
          {description}
        </Text>
      )}
      {children}
    </section>
  );
}
