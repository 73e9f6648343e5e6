/** Native dialogs and the window that shows while the app starts. */
export const dialogs = {
  'dialog.cancel': 'Cancel',
  'dialog.failed.quit': 'Quit',
  'dialog.link.question': 'Open {host} in your browser?',
  'dialog.link.detail': 'This isn’t the HireHop address in your settings:\n{address}',
  'dialog.link.open': 'Open',
  'dialog.backup.title': 'Back up',
  'dialog.backup.files': 'Hopwatch backup',
  'dialog.restore.title': 'Restore a backup',
  'dialog.restore.question': 'Restore the backup of {date} with {count, plural, one {# event} other {# events}}?',
  'dialog.restore.detail': 'Your current data is kept in a folder beside it. Hopwatch restarts.',
  'dialog.restore.restore': 'Restore',
  'dialog.crash.title': 'The Hopwatch window keeps failing',
  'dialog.crash.detail':
    'Events are still recorded and you are still notified. The system said: {reason}. If reopening the window doesn’t help, restart Hopwatch.',
  'dialog.crash.open': 'Reopen the window',
  'dialog.crash.leave': 'Leave it closed',
  'dialog.report.local': 'Hopwatch ended because of an internal fault. This report is on this computer only: Hopwatch sends it to nobody.',
  'dialog.report.send': 'If you want the fault fixed, read the report and send it to the authors of Hopwatch.',
  'dialog.starting.title': 'Hopwatch is starting',
  'dialog.starting.heading': 'Preparing the history',
  'dialog.starting.text': 'Hopwatch is rebuilding the index of your events. Nothing is lost, and it listens again when this is done.',
} as const;
