/**
 * Keeps what a locale needs made only once: making an `Intl` format takes fifty times as long as using it. What is asked
 * for may come from a message, so that only the last `limit` are kept.
 */
export function remembered<T>(make: (key: string) => T, limit = 64): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** This computer's time zone, an IANA name; empty where it can't be told, which no `Intl` format takes. Never throws. */
export function localTimeZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  } catch {
    return '';
  }
}
