import { Text } from '@mantine/core';
import { type ReactNode, use, useEffect, useId, useRef } from 'react';
import { SettingsTargetContext } from '../../app/command-targets.ts';
import classes from './SettingsSection.module.css';
import { sectionMarks } from './useSettingsSearch.ts';

interface SettingsSectionProps {
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of the settings. The search of the settings finds it by its words, and those of its fields (see `Setting`). */
export function SettingsSection({ title, description, children }: SettingsSectionProps) {
  const id = useId();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const target = use(SettingsTargetContext);
  useEffect(() => {
    if (target?.title !== title) return;
    section.current?.scrollIntoView();
    section.current?.focus();
  }, [target, title]);
  return (
    <section ref={section} id={id} className={classes.section} aria-labelledby={titleId} tabIndex={-1} {...{ [sectionMarks.section]: '' }}>
      <div {...{ [sectionMarks.head]: '' }}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {description && (
          <Text size="sm" c="dimmed" component="div" className={classes.description}>
            {description}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}

/** One of several fields of a section, which the search of the settings finds by itself. */
export function Setting({ children }: { readonly children: ReactNode }) {
  return <div {...{ [sectionMarks.field]: '' }}>{children}</div>;
}
