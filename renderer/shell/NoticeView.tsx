import { Button, Notification } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHourglass, IconInfoSmall } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../app/language.ts';
import type { Notice } from '../app/useNotices.ts';
import classes from './NoticeStack.module.css';

const successShownMs = 6_000;
/** Who may want to undo something needs time to read and to get there. */
const actionShownMs = 12_000;

const looks = {
  success: { colour: 'green.8', icon: IconCheck, role: 'status' },
  info: { colour: 'gray.7', icon: IconInfoSmall, role: 'status' },
  progress: { colour: 'petrol.7', icon: IconHourglass, role: 'status' },
  problem: { colour: 'red.9', icon: IconAlertTriangle, role: 'alert' },
} as const;

/** One notice. A success goes by itself, but not while the pointer or the focus is in it. */
export function NoticeView({ notice, onClose }: { readonly notice: Notice; readonly onClose: (id: number) => void }) {
  const { id, tone, title, text, action, second, share } = notice;
  const { say } = useLanguage();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if ((tone !== 'success' && tone !== 'info') || held) return;
    const timer = setTimeout(() => onClose(id), action ? actionShownMs : successShownMs);
    return () => clearTimeout(timer);
  }, [id, tone, action, held, onClose]);
  const { colour, icon: NoticeIcon, role } = looks[tone];
  const under = tone === 'progress';
  return (
    <Notification
      classNames={{ description: classes.text ?? '' }}
      role={role}
      title={title}
      color={colour}
      icon={<NoticeIcon size={18} />}
      withBorder
      withCloseButton={!under}
      closeButtonProps={{ 'aria-label': say('frame.closeNotice') }}
      onClose={() => onClose(id)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {under && <progress className={classes.progress} value={share} aria-label={title} />}
      {(text !== '' || action) && (
        <span className={classes.row}>
          {/* Counts that run are for the eye only: a screen reader reads the bar when it's asked to. */}
          <span className={classes.words} data-selectable aria-hidden={under || undefined}>
            {text}
          </span>
          {[action, second].map(
            (each) =>
              each && (
                <Button key={each.label} variant="default" size="compact-sm" aria-label={each.name} onClick={each.run}>
                  {each.label}
                </Button>
              ),
          )}
        </span>
      )}
    </Notification>
  );
}
