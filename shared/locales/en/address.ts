/** The public address, its health, and the doctor. */
export const address = {
  'address.forms':
    'off, https://YOUR-ADDRESS, ssh://USER@SERVER[:PORT]?port=80&url=https://…&key=FILE&hostKey=SHA256:…, ngrok[:DOMAIN], cloudflared[:TUNNEL?url=https://…]',
  'address.isOneOf': 'It is one of: {forms}.',

  'address.words.none': 'none',
  'address.words.ownUnused': 'not used; what you run yourself may still lead here',
  'address.words.takenDown': 'taken down by you',
  'address.words.starting': 'being set up',
  'address.words.notYet': 'being set up, not there yet',
  'address.words.healthy': 'works: a test message came through',
  'address.words.degraded': 'may not work, being checked',
  'address.words.stopped': 'does not work',
} as const;
