import { Kbd, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language.ts';
import { type ShortcutKey, shortcuts } from '../../logic/shortcuts.ts';
import { isTyping } from '../../logic/typing.ts';
import classes from './Shortcuts.module.css';

/** Shows the shortcuts when `?` is pressed. */
export function Shortcuts() {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event.target) && !event.defaultPrevented) setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const keyText = (key: ShortcutKey): string => (typeof key === 'string' ? key : say(`palette.key.${key.named}`));
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={say('palette.shortcuts')}
      centered
      closeButtonProps={{ 'aria-label': say('palette.close') }}
    >
      <dl className={classes.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map(keyText).map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{say(`palette.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
