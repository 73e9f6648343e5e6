import { Kbd, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { isTyping } from '../../logic/typing.ts';
import classes from './Shortcuts.module.css';

/** What the keyboard does in the history. */
const shortcuts = [
  { keys: ['↑', '↓', 'j', 'k'], does: 'Move through the list' },
  { keys: ['Page ↑', 'Page ↓', 'Home', 'End'], does: 'Move further' },
  { keys: ['u'], does: 'Go to the next unread event' },
  { keys: ['Enter'], does: 'Go into the event' },
  { keys: ['Esc'], does: 'Go back to the list; end the search' },
  { keys: ['Del'], does: 'Delete the event' },
  { keys: ['/', 'Ctrl F'], does: 'Search' },
  { keys: ['?'], does: 'Show these shortcuts' },
] as const;

/** Shows the shortcuts when `?` is pressed. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event.target) && !event.defaultPrevented) setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title="Keyboard shortcuts" centered closeButtonProps={{ 'aria-label': 'Close' }}>
      <dl className={classes.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
