import { Menu, VisuallyHidden } from '@mantine/core';
import { IconBell, IconBellOff, IconExternalLink, IconEye, IconMailOpened, IconTrash } from '@tabler/icons-react';
import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { CopyItems } from '../detail/CopyItems.tsx';
import { useEventActions } from './useEventActions.ts';

/** Where a menu is opened, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** An event whose menu is open. */
export interface OpenEventMenu {
  readonly row: EventRow;
  readonly at: MenuPlace;
}

interface EventMenuProps {
  readonly menu: OpenEventMenu;
  /** The menu goes, whether something was chosen or not. */
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onDelete: (id: string) => void;
}

/** What can be done with an event of the list, at the pointer. */
export function EventMenu({ menu: { row, at }, onClose, onOpen, onDelete }: EventMenuProps) {
  const { say } = useLanguage();
  const actions = useEventActions(row.id);
  return (
    // Not by keys outside, as is usual: the one that opened it would close it.
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>
        {/* A place and no control: it only lends the menu its name. */}
        <span aria-hidden="true" style={{ position: 'fixed', left: at.x, top: at.y }}>
          <VisuallyHidden>{row.subject}</VisuallyHidden>
        </span>
      </Menu.Target>
      <Menu.Dropdown data-testid="event-menu">
        <Menu.Label>{row.subject}</Menu.Label>
        {/* Closing gives the focus back to the list, so that it must come first. */}
        <Menu.Item
          leftSection={<IconEye size={16} />}
          closeMenuOnClick={false}
          onClick={() => {
            onClose();
            onOpen();
          }}
        >
          {say('list.menu.open')}
        </Menu.Item>
        {row.job !== null && (
          <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={actions.openInHireHop}>
            {say('detail.open')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconMailOpened size={16} />} disabled={!row.unread} onClick={actions.markRead}>
          {say('list.menu.markRead')}
        </Menu.Item>
        <Menu.Divider />
        <CopyItems onCopy={actions.copy} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconBellOff size={16} />} onClick={() => actions.addRule('mute-like')}>
          {say('list.menu.mute')}
        </Menu.Item>
        {row.job !== null && (
          <Menu.Item leftSection={<IconBell size={16} />} onClick={() => actions.addRule('notify-job')}>
            {say('list.menu.notifyJob')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item c="var(--mantine-color-error)" leftSection={<IconTrash size={16} />} onClick={() => onDelete(row.id)}>
          {say('detail.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
