import { Text } from '@mantine/core';
import { type ReactNode, use, useEffect, useId, useRef } from 'react';
import { SettingsTargetContext } from '../../app/command-targets.ts';
import classes from './SettingsSection.module.css';
import { sectionMarks } from './section-marks.ts';
import type { SettingsSectionId } from './sections.tsx';

interface SettingsSectionProps {
  readonly id: SettingsSectionId;
  readonly title: string;
  readonly description: string | undefined;
  readonly children: ReactNode;
}

/** One subject of the settings. The search of the settings finds it by its words, and those of its fields (see `Setting`). */
export function SettingsSection({ id, title, description, children }: SettingsSectionProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const target = use(SettingsTargetContext);
  useEffect(() => {
    if (target?.id !== id) return;
    section.current?.scrollIntoView();
    section.current?.focus();
  }, [target, id]);
  return (
    <section ref={section} className={classes.section} aria-labelledby={titleId} tabIndex={-1} {...{ [sectionMarks.section]: id }}>
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
