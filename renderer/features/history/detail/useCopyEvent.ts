import { useCallback } from 'react';
import { parseEnvelope } from '../../../../shared/hirehop/envelope.ts';
import { describeChanges } from '../../../../shared/hirehop/record.ts';
import type { EventDetail } from '../../../../shared/ipc/contract.ts';
import type { Language } from '../../../../shared/locales/language.ts';
import { useLanguage } from '../../../app/language.ts';
import { useNotices } from '../../../app/useNotices.ts';
import { problemOf, useBridge } from '../../../bridge.ts';
import { eventAsCurl, eventAsText } from './event-copy.ts';
import { layOutJson } from './json-text.ts';

/** The forms in which an event is copied. */
export const copyForms = ['text', 'json', 'curl'] as const;
export type CopyForm = (typeof copyForms)[number];

const writers: Readonly<Record<CopyForm, (event: EventDetail, language: Language) => string>> = {
  text: (event, language) => {
    const envelope = parseEnvelope(event.body);
    return eventAsText(event, envelope ? describeChanges(envelope, language) : [], language);
  },
  json: ({ body }) => layOutJson(body),
  curl: ({ body }) => eventAsCurl(body),
};

/** Copies an event and says that it did, or why it could not. */
export function useCopyEvent(): (form: CopyForm, event: EventDetail) => Promise<void> {
  const bridge = useBridge();
  const notices = useNotices();
  const language = useLanguage();
  return useCallback(
    async (form, event) => {
      try {
        await bridge.copyText({ text: writers[form](event, language) });
        notices.about('copied', 'success', { title: language.say(`detail.copied.${form}`) });
      } catch (error) {
        notices.problem(problemOf(error));
      }
    },
    [bridge, notices, language],
  );
}
