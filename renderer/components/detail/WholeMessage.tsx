import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useBridge } from '../../bridge.ts';
import { useLanguage } from '../../language.ts';
import { layOutJson } from '../../logic/json-text.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import { RawText } from '../frame/RawText.tsx';
import pane from './EventDetailPane.module.css';
import classes from './WholeMessage.module.css';

/** The message as HireHop sent it, laid out, for those who want to see it. Closed at first. */
export function WholeMessage({ body }: { readonly body: string }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const [open, setOpen] = useState(false);
  const text = useMemo(() => (open ? layOutJson(body) : ''), [open, body]);
  const copy = useCallback(() => bridge.copyText({ text: body }).then(() => undefined), [bridge, body]);
  return (
    <section className={pane.section} aria-label={say('detail.message')}>
      <div className={classes.head}>
        <UnstyledButton className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronRight className={classes.chevron} size={16} aria-hidden="true" />
          {say('detail.message')}
        </UnstyledButton>
        {open && <CopyButton label={say('detail.message.copy')} copy={copy} />}
      </div>
      {open && <RawText label={say('detail.message.label')} text={text} />}
    </section>
  );
}
