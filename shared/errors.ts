/**
 * Every failure that a user can meet, in one catalogue: what happened, what it means, what to do next.
 * Tray, banner, dialog and the command's stderr all speak from here.
 */

/** What an error says to a person. `title` is one line without a full stop. */
export interface ErrorText {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

type Details = Readonly<Record<string, string | number>>;

const catalogue = {
  'port-taken': (d: Details) => ({
    title: `Port ${d.port} is taken by another program`,
    meaning: 'Hopwatch is not listening, so nothing that HireHop sends can arrive.',
    action: `Close the program that uses port ${d.port} and try again, or choose another port. With another port the webhook URL changes, so HireHop must be given the new one.`,
  }),
  'port-denied': (d: Details) => ({
    title: `This computer does not allow Hopwatch to use port ${d.port}`,
    meaning: 'Hopwatch is not listening, so nothing that HireHop sends can arrive.',
    action: 'Choose a port between 1024 and 65535 in the settings.',
  }),
  'host-unavailable': (d: Details) => ({
    title: `${d.host} is not an address of this computer`,
    meaning: 'Hopwatch is not listening, so nothing that HireHop sends can arrive.',
    action: 'Use 127.0.0.1, or an address that this computer has.',
  }),
  'listener-failed': (d: Details) => ({
    title: 'The listener could not start',
    meaning: `Nothing that HireHop sends can arrive. The system said: ${d.reason}.`,
    action: 'Choose another port in the settings, or restart Hopwatch.',
  }),
  'folder-locked': (d: Details) => ({
    title: 'Another Hopwatch is using this data folder',
    meaning: `${d.holder} writes to ${d.folder}, and only one program may.`,
    action: 'Use its window, or quit it and try again.',
  }),
  'folder-unusable': (d: Details) => ({
    title: 'The data folder cannot be used',
    meaning: `${d.folder}: ${d.reason}.`,
    action: 'Check that the folder exists, that you may write to it, and that its disk is connected.',
  }),
  'folder-missing': (d: Details) => ({
    title: 'There is no Hopwatch history here',
    meaning: `${d.folder} holds no history.`,
    action: 'Check the folder that you gave with --data. A history is made by the app or by "hopwatch listen".',
  }),
  'data-newer': (d: Details) => ({
    title: 'This data was written by a newer Hopwatch',
    meaning: `${d.file} has format ${d.found}; this version knows ${d.known}. Nothing was changed.`,
    action: 'Install the newer Hopwatch, or choose another data folder.',
  }),
  'disk-full': (d: Details) => ({
    title: 'The disk is full',
    meaning: `Events can't be recorded in ${d.folder}, so they are refused. HireHop does not send them again.`,
    action: 'Free some space. Recording goes on by itself as soon as there is room.',
  }),
  'storage-failed': (d: Details) => ({
    title: 'Events cannot be recorded',
    meaning: `Writing to ${d.folder} failed: ${d.reason}. HireHop does not send refused events again.`,
    action: 'Check the disk and the folder. Recording goes on by itself as soon as writing works.',
  }),
  'request-flood': (d: Details) => ({
    title: 'More useless requests come than Hopwatch looks at',
    meaning: `Requests ${d.what} come so often that most are turned away without being kept. Messages that can be recorded still are.`,
    action:
      d.reason === 'not-kept'
        ? 'Look at what was set aside. If it comes from HireHop, correct the export key in the settings; otherwise make a new webhook URL there.'
        : 'If it does not stop by itself, somebody is trying your address: make a new webhook URL in the settings and give it to HireHop.',
  }),
  'history-damaged': (d: Details) => ({
    title: 'A part of the history is damaged',
    meaning: `${d.lines === 1 ? 'One event' : `${d.lines} events`} can't be read any more, in ${d.where}. All that is readable was kept, and the files were left as they are.`,
    action: 'Check the disk and keep a copy of the data folder. The details: Settings, Check everything, or "hopwatch verify".',
  }),
  'settings-restored': (d: Details) => ({
    title: 'The settings were damaged and restored from their backup',
    meaning: `${d.file} could not be read. The last change to the settings may be missing.`,
    action: 'Look through the settings and correct what is not as you want it.',
  }),
  'settings-lost': (d: Details) => ({
    title: 'The settings were damaged and had to be made anew',
    meaning: `${d.file} and its backup could not be read. The webhook URL is a new one, and the export key is missing.`,
    action: 'Copy the new webhook URL into HireHop and type in the export key again.',
  }),
  'export-failed': (d: Details) => ({
    title: 'The export was not written',
    meaning: `${d.file}: ${d.reason}.`,
    action: 'Choose another folder, or free some space, and export again. The history is unharmed.',
  }),
  'import-failed': (d: Details) => ({
    title: 'The file could not be imported',
    meaning: `${d.file}: ${d.reason}.`,
    action: 'Check the name, and that the file is NDJSON: one message a line.',
  }),
  'bad-setting': (d: Details) => ({
    title: `${d.name} cannot be set to that`,
    meaning: String(d.reason),
    action: String(d.hint ?? 'Correct the value and try again.'),
  }),
  'event-missing': () => ({
    title: 'That event cannot be shown',
    meaning: 'It is not in the history, or its place on the disk is damaged.',
    action: 'Check everything in the settings, or run "hopwatch verify", to see what is damaged.',
  }),
  'link-refused': (d: Details) => ({
    title: 'This address was not opened',
    meaning: `${d.address} is not a plain https address, and Hopwatch opens no other.`,
    action: 'Check the HireHop address in the settings. It looks like https://myhirehop.com.',
  }),
  'tunnel-lost': (d: Details) => ({
    title: 'The public address does not work at the moment',
    meaning: `What HireHop sends now does not arrive, and it is not sent again. The reason: ${d.reason}.`,
    action: 'Hopwatch goes on trying by itself. Check that this computer is online.',
  }),
  'address-unreachable': (d: Details) => ({
    title: 'The public address cannot be reached',
    meaning: `A test message to ${d.url} did not come back here: ${d.reason}. What HireHop sends now does not arrive, and it is not sent again.`,
    action: 'Check that this computer is online, and the address under Settings, Public address. Hopwatch looks again by itself.',
  }),
  'address-refused': (d: Details) => ({
    title: 'The public address does not lead to Hopwatch',
    meaning: `${d.url} answered a test message with the error ${d.status}. What HireHop sends now does not arrive, and it is not sent again.`,
    action: 'Check that the proxy or tunnel behind that address runs and leads to the port of Hopwatch. Hopwatch looks again by itself.',
  }),
  'address-elsewhere': (d: Details) => ({
    title: 'The public address leads somewhere else',
    meaning: `A test message to ${d.url} was answered, but did not arrive here. What HireHop sends goes there, too.`,
    action: 'Check the address, and that no other Hopwatch or website uses it. Hopwatch looks again by itself.',
  }),
  'address-changed': (d: Details) => ({
    title: 'The public address has changed: HireHop must be given the new one',
    meaning: `It is ${d.url} now. HireHop still sends to ${d.before}, and those messages are lost.`,
    action:
      'Copy the new webhook URL. In HireHop open Settings → Company settings → Webhooks, and replace the old URL. A fixed address spares you this.',
  }),
  'ssh-host-unknown': (d: Details) => ({
    title: `Hopwatch does not know the server ${d.host} yet`,
    meaning: `It shows the key ${d.fingerprint}. Nothing is sent through it before you have accepted that key.`,
    action: 'Compare it with the one that whoever runs the server gives you, and accept it under Settings, Public address.',
  }),
  'ssh-host-changed': (d: Details) => ({
    title: `The server ${d.host} shows another key than before`,
    meaning: `It shows ${d.fingerprint}, and you accepted ${d.known}. Somebody may be posing as the server, so Hopwatch does not connect.`,
    action: 'Ask whoever runs the server whether its key was changed. Only then accept the new one under Settings, Public address.',
  }),
  'ssh-key-unusable': (d: Details) => ({
    title: 'The SSH key cannot be used',
    meaning: `${d.file}: ${d.reason}.`,
    action: 'Choose the file of the private key (not the one that ends in .pub) and type in its passphrase, if it has one.',
  }),
  'ssh-refused': (d: Details) => ({
    title: `${d.host} does not let ${d.user} in`,
    meaning: 'The server does not accept the key, so the public address does not work and nothing that HireHop sends can arrive.',
    action: 'Check the user name and the key, and that the server has it among its authorized keys.',
  }),
  'ssh-port-held': (d: Details) => ({
    title: `${d.host} does not give port ${d.port} to Hopwatch`,
    meaning: 'An earlier connection may still hold it, or the server does not allow it. Nothing that HireHop sends can arrive.',
    action:
      'Hopwatch goes on trying by itself. If it lasts for more than some minutes, choose another port, or ask whoever runs the server.',
  }),
  'ssh-no-address': (d: Details) => ({
    title: `${d.host} did not say what the public address is`,
    meaning: 'The connection stands, and yet nobody knows the address under which HireHop could reach it.',
    action: 'If it is your own server, type in the public address that leads to its port.',
  }),
  'ngrok-missing': (d: Details) => ({
    title: 'ngrok is not part of this Hopwatch',
    meaning: 'Its program is a different one for each system, and it is not here.',
    action: `Install it with: npm install --prefix "${d.folder}" @ngrok/ngrok, or choose another kind of public address.`,
  }),
  'ngrok-token': (d: Details) => ({
    title: 'ngrok does not accept the token',
    meaning: `The public address does not work. ngrok said: ${d.reason}.`,
    action: 'Copy the authtoken from your ngrok account (Your Authtoken) and type it in under Settings, Public address.',
  }),
  'cloudflared-missing': (d: Details) => ({
    title: 'cloudflared is not on this computer',
    meaning: `It was looked for in ${d.where}.`,
    action:
      'Get it from Cloudflare (search for "download cloudflared"), install it and try again. Hopwatch does not download programs by itself.',
  }),
  'ended-badly': (d: Details) => ({
    title: 'Hopwatch did not end properly the last time',
    meaning: `It was started on ${d.startedAt} and ended without being quit: by ${d.report ? 'a fault of its own' : 'a loss of power, by force, or by a fault'}. All recorded events are whole; what HireHop sent until this start is not recorded.`,
    action: d.report ? 'Settings, About shows a report of the fault, which stays on this computer.' : 'Nothing needs to be done.',
  }),
  'file-not-opened': (d: Details) => ({
    title: 'The file could not be opened',
    meaning: `${d.file}: ${d.reason}.`,
    action: 'Open it yourself, in the folder where it is.',
  }),
  usage: (d: Details) => ({
    title: String(d.problem),
    meaning: '',
    action: String(d.hint),
  }),
  unexpected: (d: Details) => ({
    title: 'Something went wrong that should not have',
    meaning: String(d.reason),
    action: 'Try again. If it happens once more, restart Hopwatch and report it with these words.',
  }),
  'backup-failed': (d: Details) => ({
    title: 'The backup was not written',
    meaning: `${d.file}: ${d.reason}.`,
    action: 'Choose another place, or free some space, and back up again. The data is unharmed, and so is an older backup of that name.',
  }),
  'not-a-backup': (d: Details) => ({
    title: 'This is not a Hopwatch backup',
    meaning: `${d.file} was not written by "hopwatch backup". Nothing was restored.`,
    action: 'Choose a file that Hopwatch made. Exported events are taken in with "hopwatch import".',
  }),
  'backup-damaged': (d: Details) => ({
    title: 'The backup is damaged',
    meaning: `${d.file}: ${d.reason}. Nothing was restored.`,
    action: 'If it was copied or downloaded, do so again and compare the sizes. Otherwise use an older backup.',
  }),
  'backup-newer': (d: Details) => ({
    title: 'This backup was written by a newer Hopwatch',
    meaning: `${d.file} has format ${d.found}; this version knows ${d.known}. Nothing was restored.`,
    action: 'Install the newer Hopwatch and restore it with that.',
  }),
  'restore-occupied': (d: Details) => ({
    title: 'The folder to restore to is not empty',
    meaning: `${d.folder} holds ${d.holds}. Nothing was restored, so that nothing is overwritten.`,
    action: 'Choose a new or an empty folder, or move away what is there.',
  }),
  'restore-failed': (d: Details) => ({
    title: 'The backup could not be restored',
    meaning: `${d.file} to ${d.folder}: ${d.reason}. Nothing was restored.`,
    action: 'Check the name of the file, and that the disk has room and you may write to it, and restore again.',
  }),
} satisfies Record<string, (details: Details) => ErrorText>;

/** The name of an error in the catalogue. */
export type ErrorCode = keyof typeof catalogue;

/** All error codes, for run-time checks. */
export const errorCodes = Object.keys(catalogue) as [ErrorCode, ...ErrorCode[]];

/** An error as data: it can be stored, compared and sent to the window. */
export interface Problem {
  readonly code: ErrorCode;
  readonly details: Details;
}

/** Puts a problem into words. */
export function describeProblem(problem: Problem): ErrorText {
  return catalogue[problem.code](problem.details);
}

/** An error of the catalogue, thrown. Its `message` is the whole text in one paragraph, without a stack. */
export class HopwatchError extends Error implements Problem {
  override readonly name = 'HopwatchError';
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}, options?: { cause?: unknown }) {
    const text = catalogue[code](details);
    super([`${text.title}.`, text.meaning, text.action].filter(Boolean).join(' '), options);
    this.code = code;
    this.details = details;
  }

  /** The error as plain data. */
  get problem(): Problem {
    return { code: this.code, details: this.details };
  }
}

/** Gives any thrown value as an error of the catalogue; what is not one becomes `unexpected`. */
export function asHopwatchError(thrown: unknown): HopwatchError {
  if (thrown instanceof HopwatchError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new HopwatchError('unexpected', { reason }, { cause: thrown });
}
