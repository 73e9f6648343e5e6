/** The window's frame: the way between the screens. */
export const frame = {
  'frame.screens': 'Screens',
  'frame.history': 'History',
  'frame.overview': 'Overview',
  'frame.setAside': 'Set aside',
  'frame.settings': 'Settings',
  'frame.unread': '{count} unread',
  'frame.messages': '{count, plural, one {# message} other {# messages}}',
  'frame.listening': 'Listening',
  'frame.listeningOnPort': 'Listening on port {port}',
  'frame.stopped': 'Stopped',
  'frame.notListening': 'Not listening',
} as const;
