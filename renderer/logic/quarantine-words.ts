import type { QuarantineReason } from '../../shared/ipc/contract.ts';

/** Why a message was set aside, for people: in a list, in a sentence, and what to do about it. */
export interface ReasonWords {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

const unreadable = 'If this happens with messages from HireHop, check that nothing between HireHop and this computer changes them.';
const notHireHop = 'It is probably not from HireHop: a test by hand, or another program that was given this URL. Nothing needs to be done.';

const words: Record<QuarantineReason, ReasonWords> = {
  'wrong-key': {
    title: 'Wrong export key',
    meaning: 'The message carries another export key than the one that is set here, so it may not come from your HireHop.',
    action: 'If you have changed the key in HireHop, type the new one into the settings. If not, somebody else may know the webhook URL.',
  },
  'no-key': {
    title: 'No export key',
    meaning: 'The message carries no export key, so it can’t be told whether it comes from your HireHop.',
    action: 'HireHop sends the key with every webhook. A message without it is most likely a test by hand.',
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
