import type { EventRow } from '../../shared/ipc/contract.ts';

/** What is said of an event besides its content: a word for the list and a sentence for the detail. */
export interface EventMarkWords {
  readonly label: string;
  /** `caution`: the user may want to do something about it. */
  readonly tone: 'caution' | 'plain';
  readonly explanation: string;
}

const repeat: EventMarkWords = {
  label: 'Repeat',
  tone: 'caution',
  explanation:
    'The same message came within the ten minutes before. If this happens often, two webhooks in HireHop may name this webhook URL.',
};
const unverified: EventMarkWords = {
  label: 'Unverified',
  tone: 'caution',
  explanation:
    'It was not checked that this is from your HireHop: no export key was set when it came, or you accepted it with another key.',
};
const imported: EventMarkWords = {
  label: 'Imported',
  tone: 'plain',
  explanation: 'This was read from a file, not received from HireHop.',
};
const accepted: EventMarkWords = {
  label: 'Accepted',
  tone: 'plain',
  explanation: 'This was set aside when it came. You accepted it as an event later.',
};
const test: EventMarkWords = {
  label: 'Test',
  tone: 'plain',
  explanation: 'You sent this yourself to try the notifications. It is not from HireHop.',
};

/** The marks of an event, in words. */
export function marksOf(row: Pick<EventRow, 'repeat' | 'unverified' | 'imported' | 'test' | 'accepted'>): EventMarkWords[] {
  return [
    ...(row.test ? [test] : []),
    ...(row.repeat ? [repeat] : []),
    ...(row.unverified ? [unverified] : []),
    ...(row.imported ? [imported] : []),
    ...(row.accepted ? [accepted] : []),
  ];
}
