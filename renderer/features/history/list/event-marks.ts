import type { EventRow } from '../../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../../shared/locales/language.ts';

/** What is said of an event besides its content: a word for the list and a sentence for the detail. */
export interface EventMarkWords {
  readonly label: string;
  /** `caution`: the user may want to do something about it. */
  readonly tone: 'caution' | 'plain';
  readonly explanation: string;
}

/** The marks that are said, in this order. */
const tones = { test: 'plain', repeat: 'caution', unverified: 'caution', imported: 'plain', accepted: 'plain' } as const;
type SaidMark = keyof typeof tones;
const saidMarks = Object.keys(tones) as SaidMark[];

/** The marks of an event, in words. */
export function marksOf(row: Pick<EventRow, SaidMark | 'sample'>, { say }: Language = english): EventMarkWords[] {
  const said = saidMarks
    .filter((mark) => row[mark])
    .map((mark) => ({ label: say(`list.mark.${mark}`), tone: tones[mark], explanation: say(`list.mark.${mark}.why`) }));
  return row.sample ? [{ label: say('welcome.sample'), tone: 'caution', explanation: say('welcome.sample.why') }, ...said] : said;
}
