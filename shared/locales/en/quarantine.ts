/** The messages that were set aside. */
export const quarantine = {
  'quarantine.title': 'Quarantine',
  'quarantine.intro': 'These messages reached the webhook URL but aren’t valid HireHop events. They are kept whole, outside the history.',
  'quarantine.list': 'Quarantined messages, newest first',
  'quarantine.from': 'From {sender}, {size}',
  'quarantine.more': 'Show older messages',
  'quarantine.none': 'The quarantine is empty',
  'quarantine.noneText':
    'Messages that reach the webhook URL but aren’t valid HireHop events are kept here whole, with the reason. Nothing is lost.',
  'quarantine.noneLeftText':
    'Messages that reach the webhook URL but aren’t valid HireHop events are kept here whole, with the reason. {dropped}',
  'quarantine.choose': 'Choose a message',
  'quarantine.chooseText': 'You’ll see why it was quarantined and what you can do.',
  'quarantine.droppedOfDay':
    '{count, plural, one {# older message was} other {# older messages were}} deleted to make room, received on {day}. The quarantine holds at most 10,000 messages or 64 MB.',
  'quarantine.droppedOfDays':
    '{count, plural, one {# older message was} other {# older messages were}} deleted to make room, received from {from} to {to}. The quarantine holds at most 10,000 messages or 64 MB.',

  'quarantine.acceptAll': 'Accept all',
  'quarantine.acceptAll.question': 'Accept {count, plural, one {# message as an event} other {# messages as events}}?',
  'quarantine.acceptAll.text':
    'Hopwatch adds {count, plural, one {it} other {them}} to the history, with the time of receipt. Events without the current export key are marked as unverified. Messages that can’t be read as an event stay here.',
  'quarantine.deleteAll': 'Delete all',
  'quarantine.deleteAll.question': 'Delete {count, plural, one {# message} other {# messages}}?',
  'quarantine.deleteAll.text': 'You can’t undo this.',
  'quarantine.cancel': 'Cancel',

  'quarantine.message': 'Message',
  'quarantine.accept': 'Accept as event',
  'quarantine.delete': 'Delete',
  'quarantine.received': 'Received',
  'quarantine.sender': 'Sender',
  'quarantine.size': 'Size',
  'quarantine.saidToBe': 'Content type',
  'quarantine.nothingSaid': 'not given',
  'quarantine.text': 'The text as it came',
  'quarantine.copyText': 'Copy the text',
  'quarantine.empty': 'The message was empty.',
  'quarantine.cut': 'The message is longer than shown here. All of it is kept in the data folder.',

  'quarantine.accepted': '{accepted, plural, one {# message} other {# messages}} accepted',
  'quarantine.acceptedSome': '{accepted, plural, one {# message} other {# messages}} accepted, {left, number} still can’t be read',
  'quarantine.acceptedNone': '{left, plural, one {# message} other {# messages}} still can’t be read',
  'quarantine.inHistory': '{accepted, plural, one {It is} other {They are}} in the history now.',
  'quarantine.staying': 'Messages that can’t be read as an event stay here.',
  'quarantine.deleted': '{count, plural, one {# message} other {# messages}} deleted',

  'quarantine.reason.wrong-key.title': 'Wrong export key',
  'quarantine.reason.wrong-key.meaning':
    'The message has a different export key from the one set here, so it may not come from your HireHop.',
  'quarantine.reason.no-key.title': 'No export key',
  'quarantine.reason.no-key.meaning': 'The message has no export key, so Hopwatch can’t tell whether it comes from your HireHop.',
  'quarantine.reason.not-json.title': 'Not a HireHop message',
  'quarantine.reason.not-json.meaning': 'The text isn’t JSON, the format of HireHop’s messages, or it was cut off on the way.',
  'quarantine.reason.not-utf8.title': 'Unreadable characters',
  'quarantine.reason.not-utf8.meaning': 'The text isn’t UTF-8, the encoding of HireHop’s messages.',
  'quarantine.reason.too-deep.title': 'Nested too deeply',
  'quarantine.reason.too-deep.meaning': 'The message is nested more than 64 levels deep. HireHop’s messages never are.',
  'quarantine.reason.not-an-object.title': 'Not a HireHop message',
  'quarantine.reason.not-an-object.meaning': 'The message is a single value or a list. HireHop sends an object with named fields.',
  'quarantine.reason.no-event-name.title': 'No event name',
  'quarantine.reason.no-event-name.meaning': 'The message doesn’t say which event it is about, so it can’t be added to the history.',
  'quarantine.reason.bad-encoding.title': 'Could not be unpacked',
  'quarantine.reason.bad-encoding.meaning': 'The message claims to be compressed or to be a form, but can’t be read as such.',

  'quarantine.action.wrongKey':
    'If you have changed the key in HireHop, enter the new one in the settings and accept the message as an event. If not, somebody else may know the webhook URL: delete the message.',
  'quarantine.action.noKey':
    'HireHop sends the key with every message. A message without it is most likely a manual test, and you can delete it. If you know that it is genuine, accept it as an event.',
  'quarantine.action.unreadable':
    'If this happens to messages from HireHop, check that nothing between HireHop and this computer changes them. Otherwise delete the message.',
  'quarantine.action.notHireHop':
    'It is probably not from HireHop, but a manual test or another program that was given this URL. You can delete it.',
} as const;
