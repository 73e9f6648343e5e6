import { type Envelope, readEnvelope } from '../../shared/hirehop/envelope.ts';
import { gapEvent } from '../../shared/hirehop/gap.ts';
import { skimEnvelope } from '../../shared/hirehop/skim.ts';
import { type Decision, makeDecider } from '../../shared/rules/decide.ts';
import type { RuleSet } from '../../shared/rules/rules.ts';
import { startingRules } from '../../shared/rules/starting-rules.ts';
import type { EventMark, StoredEvent } from '../history/event-record.ts';

/** Events with such a mark happened before, were seen before, or never happened. */
const oldNews: ReadonlySet<EventMark> = new Set(['repeat', 'imported', 'accepted', 'sample']);

/** The settings that judge an event. */
export interface JudgeSettings {
  /** Null: the rules to begin with. */
  readonly rules: RuleSet | null;
  readonly me: string;
}

/** An event with what the rules say about it. */
export interface Judged extends Decision {
  readonly envelope: Envelope;
}

/** Decides about events by the rules in force, which are made ready once. */
export class Judge {
  #settings: JudgeSettings | null = null;
  #decide: ReturnType<typeof makeDecider> = makeDecider(startingRules, '');

  /** What becomes of an event. A repeat, an imported and an accepted one are old news: recorded only. A test is always announced. */
  judge(event: StoredEvent, settings: JudgeSettings): Judged {
    const envelope = skimEnvelope(event.body) ?? readEnvelope({ event: event.event });
    if (event.marks.includes('test')) return { envelope, action: 'normal', sound: true, rule: null, place: null };
    // What was told as a problem when it began is over: the marker is for the history.
    const isOver = event.event === gapEvent || event.marks.some((mark) => oldNews.has(mark));
    if (isOver) return { envelope, action: 'silent', sound: false, rule: null, place: null };
    if (this.#settings?.rules !== settings.rules || this.#settings.me !== settings.me) {
      this.#settings = settings;
      this.#decide = makeDecider(settings.rules ?? startingRules, settings.me);
    }
    return { envelope, ...this.#decide({ envelope, body: event.body }) };
  }
}
