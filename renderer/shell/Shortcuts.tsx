import { Kbd, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useLanguage } from '../app/language.ts';
import { isTyping } from '../ui/typing.ts';
import classes from './Shortcuts.module.css';
import { type ShortcutKey, shortcuts } from './shortcuts.ts';

interface ShortcutsProps {
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Shows the shortcuts when `?` is pressed. */
export function Shortcuts({ opened, onOpen, onClose }: ShortcutsProps) {
  const { say } = useLanguage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event.target) && !event.defaultPrevented) onOpen();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onOpen]);
  const keyText = (key: ShortcutKey): string => (typeof key === 'string' ? key : say(`palette.key.${key.named}`));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
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
