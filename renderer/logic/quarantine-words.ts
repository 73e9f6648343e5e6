import type { QuarantineDropped, QuarantineReason } from '../../shared/ipc/contract.ts';
import { counted } from './sizes.ts';
import { dayText } from './when.ts';

/** Why a message was set aside, for people: in a list, in a sentence, and what to do about it. */
export interface ReasonWords {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

const unreadable =
  'If this happens with messages from HireHop, check that nothing between HireHop and this computer changes them. Otherwise delete it.';
const notHireHop = 'It is probably not from HireHop: a test by hand, or another program that was given this URL. You can delete it.';

const words: Record<QuarantineReason, ReasonWords> = {
  'wrong-key': {
    title: 'Wrong export key',
    meaning: 'The message carries another export key than the one that is set here, so it may not come from your HireHop.',
    action:
      'If you have changed the key in HireHop, type the new one into the settings, then accept the message as an event. If not, somebody else may know the webhook URL: delete the message.',
  },
  'no-key': {
    title: 'No export key',
    meaning: 'The message carries no export key, so it can’t be told whether it comes from your HireHop.',
    action:
      'HireHop sends the key with every webhook. A message without it is most likely a test by hand: delete it. If you know that it is right, accept it as an event.',
  },
  'not-json': {
    title: 'Not a HireHop message',
    meaning: 'The text is not JSON, the form in which HireHop sends its messages, or it was cut off on the way.',
    action: notHireHop,
  },
  'not-utf8': {
    title: 'Unreadable characters',
    meaning: 'The text is not in UTF-8, the writing in which HireHop sends its messages.',
    action: unreadable,
  },
  'too-deep': {
    title: 'Nested too deeply',
    meaning: 'The message has parts within parts, more than 64 deep, which no HireHop message has.',
    action: notHireHop,
  },
  'not-an-object': {
    title: 'Not a HireHop message',
    meaning: 'The message is a bare value or a list. HireHop sends one message with named fields.',
    action: notHireHop,
  },
  'no-event-name': {
    title: 'No event name',
    meaning: 'The message does not say which event it is about, so it can’t stand in the history.',
    action: notHireHop,
  },
  'bad-encoding': {
    title: 'Could not be unpacked',
    meaning: 'The message was said to be compressed, or to be a form, and could not be read as such.',
    action: unreadable,
  },
};

/** Puts the reason into words. */
export const describeReason = (reason: QuarantineReason): ReasonWords => words[reason];

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
export function acceptedWords({ accepted, left }: { readonly accepted: number; readonly left: number }): ResultWords {
  const unread = accepted === 0 ? `${counted(left, 'message')} still can’t be read` : `${left} still can’t be read`;
  const parts = [...(accepted > 0 || left === 0 ? [`${counted(accepted, 'message')} accepted`] : []), ...(left > 0 ? [unread] : [])];
  const inHistory = accepted === 0 ? '' : accepted === 1 ? 'It’s in the history now.' : 'They’re in the history now.';
  const staying = left === 0 ? '' : 'What can’t be read as an event stays here, whole.';
  return { title: parts.join(', '), text: [inHistory, staying].filter(Boolean).join(' '), isAll: left === 0 };
}

/** What came of deleting messages. */
export const deletedWords = (deleted: number): ResultWords => ({ title: `${counted(deleted, 'message')} deleted`, text: '', isAll: true });

/** What had to go to make room. */
export function droppedWords({ count, oldest, newest }: QuarantineDropped): string {
  const [from, to] = [dayText(oldest), dayText(newest)];
  const when = from === to ? `received on ${from}` : `received from ${from} to ${to}`;
  return `To make room, ${counted(count, 'older message')} had to go, ${when}. At most 10,000 messages or 64 MB are kept.`;
}
