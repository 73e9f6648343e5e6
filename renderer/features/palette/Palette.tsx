import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { PaletteList } from './PaletteList.tsx';
import { type CommandTargets, useCommands } from './useCommands.ts';

interface PaletteProps {
  readonly state: AppState;
  readonly targets: CommandTargets;
}

/** Opens with Ctrl+K (⌘K) and does whatever the window can do, from the keyboard alone. */
export function Palette({ state, targets }: PaletteProps) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState(false);
  /** What a command leads to takes the focus itself. */
  const [chosen, setChosen] = useState(false);
  const commands = useCommands(state, targets);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setChosen(false);
      setOpened((before) => !before);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const close = (): void => setOpened(false);
  const done = (): void => {
    setChosen(true);
    close();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say('palette.title')}
      yOffset="12vh"
      size={560}
      returnFocus={!chosen}
      closeButtonProps={{ 'aria-label': say('palette.close') }}
    >
      <PaletteList commands={commands} onSearch={targets.search} onDone={done} />
    </Modal>
  );
}
