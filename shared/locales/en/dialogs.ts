/** Native dialogs and the window that shows while the app starts. */
export const dialogs = {
  'dialog.cancel': 'Cancel',
  'dialog.failed.quit': 'Quit',
  'dialog.link.question': 'Open {host} in your browser?',
  'dialog.link.detail': 'This is not the HireHop address of your settings:\n{address}',
  'dialog.link.open': 'Open',
  'dialog.backup.title': 'Back up',
  'dialog.backup.files': 'Hopwatch backup',
  'dialog.restore.title': 'Restore a backup',
  'dialog.restore.question': 'Replace everything by this backup?',
  'dialog.restore.detail': 'What is there now is kept in a folder beside it. Hopwatch starts again.',
  'dialog.restore.restore': 'Restore',
  'dialog.crash.title': 'The Hopwatch window keeps failing',
  'dialog.crash.detail':
    'Events are recorded and announced all the same. The system said: {reason}. If opening it again does not help, restart Hopwatch.',
  'dialog.crash.open': 'Open it again',
  'dialog.crash.leave': 'Leave it closed',
  'dialog.report.local': 'Hopwatch ended because of a fault of its own. This report is on this computer only: Hopwatch sends it to nobody.',
  'dialog.report.send': 'If you want the fault mended, read it and send it to the authors of Hopwatch.',
  'dialog.starting.title': 'Hopwatch is starting',
  'dialog.starting.heading': 'Preparing the history',
  'dialog.starting.text': 'The index of your events is made anew. Nothing is lost; Hopwatch listens again when this is done.',
} as const;
