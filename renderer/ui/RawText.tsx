import { Text } from '@mantine/core';
import { useLanguage } from '../app/language.ts';
import classes from './RawText.module.css';

/** More than this makes the window slow and is read by nobody. */
const maxShown = 200_000;

/** Text as it came, in letters of one width. */
export function RawText({ label, text }: { readonly label: string; readonly text: string }) {
  const { say } = useLanguage();
  const cut = text.length > maxShown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus. */}
      <section className={classes.frame} tabIndex={0} aria-label={label}>
        <pre className={classes.raw} data-selectable>
          {cut ? text.slice(0, maxShown) : text}
        </pre>
      </section>
      {cut && (
        <Text size="xs" c="dimmed" mt={6}>
          {say('frame.cutText', { count: maxShown })}
        </Text>
      )}
    </>
  );
}
