/** The keys that a query knows, in the order in which they are offered. */
export const queryKeys = ['event', 'user', 'job', 'is', 'on', 'since', 'until', 'after', 'before', 'weekday', 'hour'] as const;
export type QueryKey = (typeof queryKeys)[number];

/** Other names of the keys, without accents: those that a French user would try first. */
const otherNames: Readonly<Record<string, QueryKey>> = {
  evenement: 'event',
  affaire: 'job',
  personne: 'user',
  utilisateur: 'user',
  est: 'is',
  le: 'on',
  depuis: 'since',
  jusque: 'until',
  apres: 'after',
  avant: 'before',
  jour: 'weekday',
  heure: 'hour',
};

/** Which key a name means, in any case and with or without its accents; null for none. */
export function queryKey(name: string): QueryKey | null {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return queryKeys.find((key) => key === folded) ?? (Object.hasOwn(otherNames, folded) ? (otherNames[folded] ?? null) : null);
}

/** The days of the week as they are written, Sunday first, as for `Date`. */
export const weekdayKeys = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const frenchWeekdays: readonly string[] = ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'];

/** The day of the week that a text begins with, as for `Date`; -1 for none. */
export function weekdayOf(text: string): number {
  const begin = text.toLowerCase().slice(0, 3);
  const english = (weekdayKeys as readonly string[]).indexOf(begin);
  return english === -1 ? frenchWeekdays.indexOf(begin) : english;
}

/** The one thing that `is:` asks for, and what else it is called. */
export const unreadValue = 'unread';
const unreadNames: readonly string[] = [unreadValue, 'nonlu', 'non-lu'];

/** True when the value of `is:` means unread. */
export const meansUnread = (value: string): boolean => unreadNames.includes(value.toLowerCase());
