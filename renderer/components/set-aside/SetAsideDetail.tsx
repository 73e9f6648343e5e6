import { Button, Group, Text, Title } from '@mantine/core';
import { IconMailPlus, IconTrash } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { QuarantineRow } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { describeReason, isReadable } from '../../logic/quarantine-words.ts';
import { sizeText } from '../../logic/sizes.ts';
import { fullTime } from '../../logic/when.ts';
import header from '../detail/DetailHeader.module.css';
import pane from '../detail/EventDetailPane.module.css';
import { CopyButton } from '../frame/CopyButton.tsx';
import { RawText } from '../frame/RawText.tsx';
import classes from './SetAside.module.css';

/** Text longer than this is cut by main. */
const cutBytes = 64 * 1024;

interface SetAsideDetailProps {
  readonly row: QuarantineRow;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onDelete: () => void;
}

/** One message that was set aside: why, what to do, the buttons to do it, and its text as it came. */
export function SetAsideDetail({ row, busy, onAccept, onDelete }: SetAsideDetailProps) {
  const bridge = useBridge();
  const { reason, receivedAt, sender, contentType, bytes, text } = row;
  const { title, meaning, action } = describeReason(reason);
  const copy = useCallback(() => bridge.copyText({ text }).then(() => undefined), [bridge, text]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus.
    <section className={pane.pane} aria-label="Message" tabIndex={0}>
      <div className={pane.content}>
        <header data-selectable>
          <Title order={2} className={header.subject}>
            {title}
          </Title>
          <Text size="sm" mt={4}>
            {meaning}
          </Text>
          <Text size="sm" mt={4}>
            {action}
          </Text>
          <Group gap="xs" mt="sm">
            <Button
              variant={isReadable(reason) ? 'filled' : 'default'}
              leftSection={<IconMailPlus size={16} />}
              disabled={busy}
              onClick={onAccept}
            >
              Accept as event
            </Button>
            <Button variant="default" leftSection={<IconTrash size={16} />} disabled={busy} onClick={onDelete}>
              Delete
            </Button>
          </Group>
          <dl className={header.facts}>
            <dt>Received</dt>
            <dd>{fullTime(receivedAt)}</dd>
            <dt>Sender</dt>
            <dd>{sender}</dd>
            <dt>Size</dt>
            <dd>{sizeText(bytes)}</dd>
            <dt>Said to be</dt>
            <dd>{contentType || 'nothing was said'}</dd>
          </dl>
        </header>
        <div className={pane.section}>
          <div className={classes.textHead}>
            <h3 className={pane.sectionTitle}>The text as it came</h3>
            <CopyButton label="Copy the text" copy={copy} disabled={text === ''} />
          </div>
          {text === '' ? (
            <Text size="sm" c="dimmed">
              The message was empty.
            </Text>
          ) : (
            <RawText label="The text as it came" text={text} />
          )}
          {bytes > cutBytes && (
            <Text size="xs" c="dimmed" mt={6}>
              The message is longer than what is shown here. It’s kept whole in the data folder.
            </Text>
          )}
        </div>
      </div>
    </section>
  );
}
