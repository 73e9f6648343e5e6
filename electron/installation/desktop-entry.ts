/**
 * One argument of an Exec line, quoted. Source: Desktop Entry Specification, "The Exec key": inside of double quotes `"`, `` ` ``,
 * `$` and `\` take a backslash, which the string value itself doubles; `%` is doubled.
 */
export function quoteExecArgument(argument: string): string {
  const escaped = argument.replaceAll('%', '%%').replace(/["`$\\]/g, '\\$&');
  return /^[A-Za-z0-9_./=:@+,%-]+$/.test(argument) ? escaped : `"${escaped.replaceAll('\\', '\\\\')}"`;
}

/** The autostart file that starts a program at login. Source: XDG Desktop Application Autostart Specification. */
export function autostartEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Hopwatch',
    'Comment=Tells at once what happens in a HireHop account',
    `Exec=${command.map(quoteExecArgument).join(' ')}`,
    // Without it a desktop would complain at each login once the program was removed.
    `TryExec=${(command[0] ?? '').replaceAll('\\', '\\\\')}`,
    'Icon=hopwatch',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** A desktop entry's keys with their values, as they stand in its main group. */
export type DesktopEntry = ReadonlyMap<string, string>;

/** Reads the main group of a desktop entry; other groups, such as actions, have keys of the same names. */
export function readDesktopEntry(text: string): DesktopEntry {
  const entry = new Map<string, string>();
  let group = '';
  for (const line of text.split(/\r?\n/)) {
    group = /^\[(.*)\]\s*$/.exec(line)?.[1] ?? group;
    const [, key, value = ''] = /^([^\s=#[]+)[ \t]*=[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (key !== undefined && group === 'Desktop Entry') entry.set(key, value);
  }
  return entry;
}

const says = (value: string | undefined, meaning: boolean): boolean => (meaning ? /^(?:true|1)$/i : /^(?:false|0)$/i).test(value ?? '');

const names = (value: string | undefined): string[] => (value ?? '').split(';').filter((name) => name !== '');

/**
 * Whether a desktop starts nothing for an entry, though it is there: the user switched it off in the desktop's own settings, or it
 * is meant for other desktops. `desktops` are the names of this one, as in XDG_CURRENT_DESKTOP. Sources: Desktop Application
 * Autostart Specification on Hidden, OnlyShowIn and NotShowIn; GNOME, Cinnamon and MATE have a key of their own.
 */
export function isSwitchedOff(entry: DesktopEntry, desktops: readonly string[]): boolean {
  if (says(entry.get('Hidden'), true)) return true;
  for (const [key, value] of entry) if (/^X-\w+-Autostart-enabled$/i.test(key) && says(value, false)) return true;
  const isNamed = (key: string): boolean => names(entry.get(key)).some((name) => desktops.includes(name));
  return (entry.has('OnlyShowIn') && !isNamed('OnlyShowIn')) || isNamed('NotShowIn');
}

/** The program that an Exec line starts, without quotes and escapes; null when it names none. */
export function execProgram(exec: string): string | null {
  // Escaped twice: as a string value, and again inside of quotes.
  const command = exec.replaceAll('\\\\', '\\');
  const [, quoted, bare] = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/.exec(command) ?? [];
  const program = quoted?.replace(/\\(.)/g, '$1') ?? bare;
  return program?.replaceAll('%%', '%') ?? null;
}
