import type { RefObject } from 'react';
import { useLanguage } from '../../app/language.ts';
import type { SectionEntry } from '../../ui/setting/useSettingsSearch.ts';
import classes from './SettingsContents.module.css';
import { useCurrentSection } from './useCurrentSection.ts';

interface SettingsContentsProps {
  readonly sections: readonly SectionEntry[];
  /** What is scrolled to read them. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The table of contents beside the settings; there only where the window is wide enough. */
export function SettingsContents({ sections, scroller }: SettingsContentsProps) {
  const { say } = useLanguage();
  const { current, goTo } = useCurrentSection(scroller, sections);
  return (
    <nav className={classes.contents} aria-label={say('settings.contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={classes.entry} aria-current={id === current ? 'location' : undefined} onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
