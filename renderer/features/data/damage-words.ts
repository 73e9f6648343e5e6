import type { DamageRow } from '../../../shared/ipc/contract.ts';
import { english, type Language } from '../../../shared/locales/language.ts';

/** One damage for people: where, what, and how many events it cost. */
export function damageText({ file, what, line, events }: DamageRow, { say }: Language = english): string {
  const place = line === undefined ? file : say('data.damage.place', { file, line });
  return say(`data.damage.${what}`, { place, cost: say('data.damage.cost', { count: events }) });
}
