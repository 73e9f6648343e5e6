import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconBraces, IconCopy, IconTerminal2, IconTextCaption } from '@tabler/icons-react';
import type { DescribedChange } from '../../../shared/hirehop/record.ts';
import type { EventDetail } from '../../../shared/ipc/contract.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { useNotices } from '../../hooks/useNotices.ts';
import { useLanguage } from '../../language.ts';
import { eventAsCurl, eventAsText } from '../../logic/event-copy.ts';
import { layOutJson } from '../../logic/json-text.ts';

interface CopyMenuProps {
  readonly event: EventDetail;
  readonly changes: readonly DescribedChange[];
}

/** Copies an event in the form that it's needed in. */
export function CopyMenu({ event, changes }: CopyMenuProps) {
  const bridge = useBridge();
  const notices = useNotices();
  const language = useLanguage();
  const { say } = language;
  const copy = async (form: 'text' | 'json' | 'curl', text: string): Promise<void> => {
    try {
      await bridge.copyText({ text });
      notices.about('copied', 'success', { title: say(`detail.copied.${form}`) });
    } catch (error) {
      notices.problem(problemOf(error));
    }
  };
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
        <Menu.Label>{say('detail.copyAs')}</Menu.Label>
        <Menu.Item leftSection={<IconTextCaption size={16} />} onClick={() => copy('text', eventAsText(event, changes, language))}>
          {say('detail.copy.text')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBraces size={16} />} onClick={() => copy('json', layOutJson(event.body))}>
          {say('detail.copy.json')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTerminal2 size={16} />} onClick={() => copy('curl', eventAsCurl(event.body))}>
          {say('detail.copy.curl')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
