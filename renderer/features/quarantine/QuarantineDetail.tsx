import { Button, Group, Text, Title } from '@mantine/core';
import { IconMailPlus, IconTrash } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { QuarantineRow } from '../../../shared/ipc/contract.ts';
import { useLanguage } from '../../app/language.ts';
import { useBridge } from '../../bridge.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import pane from '../../ui/DetailPane.module.css';
import { pressedOnce } from '../../ui/destructive-key.ts';
import { RawText } from '../../ui/RawText.tsx';
import { sizeText } from '../../ui/sizes.ts';
import { fullTime } from '../../ui/when.ts';
import classes from './Quarantine.module.css';
import { describeReason, isReadable } from './quarantine-words.ts';

/** Text longer than this is cut by main. */
const cutBytes = 64 * 1024;

interface QuarantineDetailProps {
  readonly row: QuarantineRow;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onDelete: () => void;
}

/** One message that was set aside: why, what to do, the buttons to do it, and its text as it came. */
export function QuarantineDetail({ row, busy, onAccept, onDelete }: QuarantineDetailProps) {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
  const { reason, receivedAt, sender, contentType, bytes, text } = row;
  const { title, meaning, action } = describeReason(reason, language);
  const copy = useCallback(() => bridge.copyText({ text }).then(() => undefined), [bridge, text]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus.
    <section className={pane.pane} aria-label={say('quarantine.message')} tabIndex={0}>
      <div className={pane.content}>
        <header data-selectable>
          <Title order={2} className={pane.subject}>
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
              {say('quarantine.accept')}
            </Button>
            <Button variant="default" leftSection={<IconTrash size={16} />} disabled={busy} {...pressedOnce} onClick={onDelete}>
              {say('quarantine.delete')}
            </Button>
          </Group>
          <dl className={pane.facts}>
            <dt>{say('quarantine.received')}</dt>
            <dd>{fullTime(receivedAt, language)}</dd>
            <dt>{say('quarantine.sender')}</dt>
            <dd>{sender}</dd>
            <dt>{say('quarantine.size')}</dt>
            <dd>{sizeText(bytes, language)}</dd>
            <dt>{say('quarantine.saidToBe')}</dt>
            <dd>{contentType || say('quarantine.nothingSaid')}</dd>
          </dl>
        </header>
        <div className={pane.section}>
          <div className={classes.textHead}>
            <h3 className={pane.sectionTitle}>{say('quarantine.text')}</h3>
            <CopyButton label={say('quarantine.copyText')} copy={copy} disabled={text === ''} />
          </div>
          {text === '' ? (
            <Text size="sm" c="dimmed">
              {say('quarantine.empty')}
            </Text>
          ) : (
            <RawText label={say('quarantine.text')} text={text} />
          )}
          {bytes > cutBytes && (
            <Text size="xs" c="dimmed" mt={6}>
              {say('quarantine.cut')}
            </Text>
          )}
        </div>
      </div>
    </section>
  );
}
