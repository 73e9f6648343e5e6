/**
 * Characters that have no business in a line of text shown to a person: control and format characters
 * (ANSI escapes, bidi overrides, zero-width ones), line and paragraph separators, halves of a surrogate pair.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * Makes any text fit for one line on a screen: unprintable characters out, white space folded, cut to
 * `maxLength` UTF-16 units with an ellipsis (never through a surrogate pair).
 */
export function plainText(text: string, maxLength = 200): string {
  const line = text
    // A joiner inside an emoji is lost too: the parts stay readable, and a hidden character stays impossible.
    .replace(unprintable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= maxLength) return line;
  return `${line
    .slice(0, maxLength - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
