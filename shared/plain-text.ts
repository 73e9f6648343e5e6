/**
 * Characters that have no business in a line of text shown to a person: control and format characters (bidi overrides
 * among them), line and paragraph separators, halves of a surrogate pair.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * Characters without width or ink, joiners, fillers and bidi controls among them. The two that choose how an emoji is
 * drawn are left. Source: Unicode, property Default_Ignorable_Code_Point.
 */
const invisible = /(?!\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;

const escapeCharacter = String.fromCharCode(0x1b);
/** Everything but control characters, at most so much: each character is looked at once, whatever a sender makes up. */
const payload = '[^\\p{Cc}]{0,200}';
/**
 * What steers a terminal, whole: without its escape character alone, "[31m" would be left of it. First sequences that set
 * colours and the like, then strings (titles, links). Source: ECMA-48, 5.4 and 5.6.
 */
const terminalSequence = new RegExp(
  `(?:${escapeCharacter}\\[|\\u009B)[0-?]*[ -/]*[@-~]|(?:${escapeCharacter}[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])${payload}(?:\\u0007|${escapeCharacter}\\\\|\\u009C)`,
  'gu',
);

/** Printable ASCII and the letters of Western Europe: nearly every text, and nothing has to be taken out of it. */
const harmless = /^[ -~\u00A1-\u00AC\u00AE-\u024F]*$/;

/**
 * Makes any text fit for one line on a screen: unprintable characters out, white space folded, cut to
 * `maxLength` UTF-16 units with an ellipsis (never through a surrogate pair).
 */
export function plainText(text: string, maxLength = 200): string {
  // More than this is not looked at: a message can hold a megabyte of escape characters, which would take a second.
  const start = text.slice(0, 20 * maxLength);
  const printable = harmless.test(start)
    ? start
    : // A joiner inside an emoji is lost too: the parts stay readable, and a hidden character stays impossible.
      start.replace(terminalSequence, '').replace(invisible, '').replace(unprintable, ' ');
  const line = printable.replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength && start.length === text.length) return line;
  return `${line
    .slice(0, maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
