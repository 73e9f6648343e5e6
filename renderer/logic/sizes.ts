const number = new Intl.NumberFormat('en-GB');
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count with its thousands apart: "1,234". */
export const countText = (count: number): string => number.format(count);

/** A count with its noun: "1 event", "1,234 events". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${number.format(count)} ${count === 1 ? one : many}`;

/** A count for a small badge: "99+" above 99. */
export const badgeText = (count: number): string => (count > 99 ? '99+' : String(count));

/** A size for people: "812 bytes", "1.4 KB", "2 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  return bytes < 1_000_000 ? `${oneDecimal.format(bytes / 1_000)} KB` : `${oneDecimal.format(bytes / 1_000_000)} MB`;
}
