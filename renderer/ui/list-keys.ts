/**
 * The row that a key leads to, from the chosen one (null: none yet); null when the key has no meaning in a list.
 * j and k are for those who know them from their mail.
 */
export function nextIndex(key: string, from: number | null, viewRows: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const by = (step: number): number => (from === null ? 0 : Math.min(Math.max(from + step, 0), last));
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return by(1);
    case 'ArrowUp':
    case 'k':
      return by(-1);
    case 'PageDown':
      return by(viewRows);
    case 'PageUp':
      return by(-viewRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
