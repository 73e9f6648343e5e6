import { type Envelope, parseEnvelope, readEnvelope } from '../../shared/hirehop/envelope.ts';
import { type Decision, makeDecider } from '../../shared/rules/decide.ts';
import { type RuleSet, startingRules } from '../../shared/rules/rules.ts';
import type { StoredEvent } from '../history/event-record.ts';

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

  /** What becomes of an event. A repeat or an imported one is old news: recorded only. A test is always announced. */
  judge(event: StoredEvent, settings: JudgeSettings): Judged {
    const envelope = parseEnvelope(event.body) ?? readEnvelope({ event: event.event });
    if (event.marks.includes('test')) return { envelope, action: 'normal', sound: true, rule: null };
    if (event.marks.includes('repeat') || event.marks.includes('imported')) return { envelope, action: 'silent', sound: false, rule: null };
    if (this.#settings?.rules !== settings.rules || this.#settings.me !== settings.me) {
      this.#settings = settings;
      this.#decide = makeDecider(settings.rules ?? startingRules, settings.me);
    }
    return { envelope, ...this.#decide({ envelope, body: event.body }) };
  }
}
