import { Text, TextInput } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import classes from './Health.module.css';
import { useLog } from './useLog.ts';

/** So near to the end the view follows it, in pixels. */
const nearEnd = 40;

/** The log as it's written, with a filter. It follows the end until the user scrolls away from it. */
export function LogView() {
  const { say } = useLanguage();
  const lines = useLog();
  const [filter, setFilter] = useState('');
  const box = useRef<HTMLElement>(null);
  const follows = useRef(true);
  const titleId = useId();
  const wanted = filter.trim().toLowerCase();
  const shown = wanted === '' ? lines : lines.filter(({ text }) => text.toLowerCase().includes(wanted));
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines move the end.
  useLayoutEffect(() => {
    if (follows.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [shown.length]);
  const onScroll = (): void => {
    if (box.current) follows.current = box.current.scrollHeight - box.current.scrollTop - box.current.clientHeight < nearEnd;
  };
  return (
    <section className={classes.log} aria-labelledby={titleId}>
      <div className={classes.logHead}>
        <h2 id={titleId} className={classes.subtitle}>
          {say('health.log')}
        </h2>
        <TextInput
          size="xs"
          w={280}
          aria-label={say('health.log.filter')}
          placeholder={say('health.log.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section ref={box} className={classes.lines} tabIndex={0} aria-label={say('health.log.lines')} onScroll={onScroll} data-selectable>
        {shown.map(({ number, text }) => (
          <div key={number} className={classes.line} data-level={/^\S+ (\w+)/.exec(text)?.[1]} data-testid="log-line">
            {text}
          </div>
        ))}
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            {say('health.log.empty')}
          </Text>
        )}
      </section>
    </section>
  );
}
