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
