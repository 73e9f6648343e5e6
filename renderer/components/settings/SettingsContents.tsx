import type { SectionEntry } from '../../hooks/useSettingsSearch.ts';
import { useLanguage } from '../../language.ts';
import classes from './SettingsContents.module.css';

/** Goes to a section; the keyboard goes on from there. */
function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The table of contents beside the settings; there only where the window is wide enough. */
export function SettingsContents({ sections }: { readonly sections: readonly SectionEntry[] }) {
  const { say } = useLanguage();
  return (
    <nav className={classes.contents} aria-label={say('settings.contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={classes.entry} onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
