/**
 * The locales that the user of this computer prefers, the most preferred first, as POSIX says it in the environment: LANGUAGE is
 * a list, and the rest name one, the strongest first. Windows and macOS don't set these, so that at last the formats' locale
 * stands, which Node takes from the system. Source: https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
 */
export function systemLocales(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((name) => name);
  // Who chose the C locale wants no translation, whatever LANGUAGE says.
  if (named !== undefined && /^(C|POSIX)(\.|$)/.test(named)) return [];
  const listed = env.LANGUAGE?.split(':').filter(Boolean) ?? [];
  return [...listed, ...(named === undefined ? [] : [named]), Intl.DateTimeFormat().resolvedOptions().locale];
}
