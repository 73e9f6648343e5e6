import { ActionIcon, Button, Text, Title, Tooltip } from '@mantine/core';
import { IconExternalLink, IconTrash } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { Envelope } from '../../../../shared/hirehop/envelope.ts';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import type { Language } from '../../../../shared/locales/language.ts';
import { useLanguage } from '../../../app/language.ts';
import { useBridge } from '../../../bridge.ts';
import { Chip } from '../../../ui/Chip.tsx';
import pane from '../../../ui/DetailPane.module.css';
import { pressedOnce } from '../../../ui/destructive-key.ts';
import { useAction } from '../../../ui/useAction.ts';
import { fullTime, sentAt } from '../../../ui/when.ts';
import { EventIcon } from '../list/EventIcon.tsx';
import { marksOf } from '../list/event-marks.ts';
import { CopyMenu } from './CopyMenu.tsx';
import classes from './DetailHeader.module.css';

function OpenInHireHop({ event }: { event: EventDetail }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const { id, hireHopUrl } = event;
  const open = useAction(useCallback(() => bridge.openInHireHop({ id }), [bridge, id]));
  if (hireHopUrl === null) return null;
  return (
    <Button leftSection={<IconExternalLink size={16} />} title={hireHopUrl} loading={open.busy} onClick={open.run}>
      {say('detail.open')}
    </Button>
  );
}

/** What was sent with the message about who and when; a fact that is missing is left out. */
function factsOf(event: EventDetail, envelope: Envelope | null, language: Language): { label: string; value: string; also?: string }[] {
  const { say } = language;
  const sent = envelope ? sentAt(envelope.time) : null;
  const received = say(event.imported ? 'detail.readIn' : event.test ? 'detail.sent' : 'detail.received');
  const email = envelope?.userEmail ?? '';
  return [
    ...(event.who !== '' || email !== ''
      ? [{ label: say('detail.by'), value: event.who || email, ...(event.who && email ? { also: email } : {}) }]
      : []),
    { label: received, value: fullTime(event.receivedAt, language) },
    ...(sent === null || event.test ? [] : [{ label: say('detail.sentByHireHop'), value: fullTime(sent, language) }]),
    { label: say('detail.event'), value: event.event },
  ];
}

interface DetailHeaderProps {
  readonly event: EventDetail;
  readonly envelope: Envelope | null;
  readonly onDelete: (id: string) => void;
}

/** The head of an event: what it is about, what happened, who and when, and what to know about it. */
export function DetailHeader({ event, envelope, onDelete }: DetailHeaderProps) {
  const language = useLanguage();
  const { say } = language;
  const marks = marksOf(event, language);
  return (
    <header data-selectable>
      <div className={classes.top}>
        <EventIcon event={event.event} size={42} />
        <div className={classes.words}>
          <Title order={2} className={pane.subject}>
            {event.subject}
          </Title>
          <Text className={classes.what}>{event.what}</Text>
        </div>
        <div className={classes.actions}>
          <OpenInHireHop event={event} />
          <CopyMenu event={event} />
          <Tooltip label={say('detail.delete.tip')}>
            <ActionIcon
              size={30}
              aria-label={say('detail.delete')}
              aria-keyshortcuts="Delete"
              {...pressedOnce}
              onClick={() => onDelete(event.id)}
            >
              <IconTrash size={18} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      <dl className={pane.facts}>
        {factsOf(event, envelope, language).map(({ label, value, also }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {also && <span className={classes.also}> {also}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {marks.length > 0 && (
        <ul className={classes.marks}>
          {marks.map(({ label, tone, explanation }) => (
            <li key={label}>
              <Chip tone={tone}>{label}</Chip>
              <span>{explanation}</span>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
