import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../../../app/language.ts';
import { useBridge } from '../../../bridge.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import pane from '../../../ui/DetailPane.module.css';
import { RawText } from '../../../ui/RawText.tsx';
import { JsonTree } from './JsonTree.tsx';
import { layOutJson } from './json-text.ts';
import { jsonNodes } from './json-tree.ts';
import classes from './WholeMessage.module.css';

/** The message as HireHop sent it, for those who want to see it: as a tree, or laid out when it's too much for one. Closed at first. */
export function WholeMessage({ body }: { readonly body: string }) {
  const { say } = useLanguage();
  const bridge = useBridge();
  const [open, setOpen] = useState(false);
  const nodes = useMemo(() => (open ? jsonNodes(body) : null), [open, body]);
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
      {open && (nodes ? <JsonTree nodes={nodes} /> : <RawText label={say('detail.message.label')} text={layOutJson(body)} />)}
    </section>
  );
}
