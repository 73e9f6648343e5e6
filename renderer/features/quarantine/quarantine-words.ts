import type { QuarantineDropped } from '../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../shared/locales/language.ts';
import type { QuarantineReason } from '../../../shared/quarantine.ts';
import { dayText } from '../../ui/when.ts';

/** Why a message was set aside, for people: in a list, in a sentence, and what to do about it. */
export interface ReasonWords {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

const actions = {
  'wrong-key': 'quarantine.action.wrongKey',
  'no-key': 'quarantine.action.noKey',
  'not-json': 'quarantine.action.notHireHop',
  'not-utf8': 'quarantine.action.unreadable',
  'too-deep': 'quarantine.action.notHireHop',
  'not-an-object': 'quarantine.action.notHireHop',
  'no-event-name': 'quarantine.action.notHireHop',
  'bad-encoding': 'quarantine.action.unreadable',
} as const satisfies Record<QuarantineReason, string>;

/** Puts the reason into words. */
export const describeReason = (reason: QuarantineReason, { say }: Language = english): ReasonWords => ({
  title: say(`quarantine.reason.${reason}.title`),
  meaning: say(`quarantine.reason.${reason}.meaning`),
  action: say(actions[reason]),
});

/** True for messages that say what an event says: they can be accepted as one. The others may be read by a later Hopwatch. */
export const isReadable = (reason: QuarantineReason): boolean => reason === 'wrong-key' || reason === 'no-key';

/** What a notice says about something that was done. */
export interface ResultWords {
  readonly title: string;
  readonly text: string;
  /** False when something is left to be looked at. */
  readonly isAll: boolean;
}

/** What came of accepting messages. */
export function acceptedWords(
  { accepted, left }: { readonly accepted: number; readonly left: number },
  { say }: Language = english,
): ResultWords {
  const staying = say('quarantine.staying');
  if (accepted === 0 && left > 0) return { title: say('quarantine.acceptedNone', { left }), text: staying, isAll: false };
  const inHistory = accepted === 0 ? '' : say('quarantine.inHistory', { accepted });
  if (left === 0) return { title: say('quarantine.accepted', { accepted }), text: inHistory, isAll: true };
  return { title: say('quarantine.acceptedSome', { accepted, left }), text: `${inHistory} ${staying}`, isAll: false };
}

/** What came of deleting messages. */
export const deletedWords = (deleted: number, { say }: Language = english): ResultWords => ({
  title: say('quarantine.deleted', { count: deleted }),
  text: '',
  isAll: true,
});

/** What had to go to make room. */
export function droppedWords({ count, oldest, newest }: QuarantineDropped, language: Language = english): string {
  const { say } = language;
  const [from, to] = [dayText(oldest, language), dayText(newest, language)];
  return from === to ? say('quarantine.droppedOfDay', { count, day: from }) : say('quarantine.droppedOfDays', { count, from, to });
}
