import type { RefObject } from 'react';
import { useLanguage } from '../../app/language.ts';
import classes from './SettingsContents.module.css';
import { type SettingsSectionId, settingsSections } from './sections.tsx';
import { useCurrentSection } from './useCurrentSection.ts';

interface SettingsContentsProps {
  /** The sections that are shown, in their order. */
  readonly shown: readonly SettingsSectionId[];
  /** What is scrolled to read them. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The table of contents beside the settings; there only where the window is wide enough. */
export function SettingsContents({ shown, scroller }: SettingsContentsProps) {
  const { say } = useLanguage();
  const { current, goTo } = useCurrentSection(scroller, shown);
  return (
    <nav className={classes.contents} aria-label={say('settings.contents')}>
      <ul>
        {settingsSections
          .filter(({ id }) => shown.includes(id))
          .map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className={classes.entry}
                aria-current={id === current ? 'location' : undefined}
                onClick={() => goTo(id)}
              >
                {say(title)}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
