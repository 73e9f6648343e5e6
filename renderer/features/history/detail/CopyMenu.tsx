import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import { useLanguage } from '../../../app/language.ts';
import { CopyItems } from './CopyItems.tsx';
import { useCopyEvent } from './useCopyEvent.ts';

/** Copies an event in the form that it's needed in. */
export function CopyMenu({ event }: { readonly event: EventDetail }) {
  const copy = useCopyEvent();
  const { say } = useLanguage();
  return (
    <Menu>
      <Menu.Target>
        <Tooltip label={say('detail.copy')}>
          <ActionIcon size={30} aria-label={say('detail.copy')}>
            <IconCopy size={18} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <CopyItems onCopy={(form) => void copy(form, event)} />
      </Menu.Dropdown>
    </Menu>
  );
}
