/** The messages that were set aside. */
export const setAside = {
  'setAside.title': 'Quarantine',
  'setAside.intro': 'These messages reached the webhook URL but aren’t valid HireHop events. They are kept whole, outside the history.',
  'setAside.list': 'Quarantined messages, newest first',
  'setAside.from': 'From {sender}, {size}',
  'setAside.more': 'Show older messages',
  'setAside.none': 'The quarantine is empty',
  'setAside.noneText':
    'Messages that reach the webhook URL but aren’t valid HireHop events are kept here whole, with the reason. Nothing is lost.',
  'setAside.noneLeftText':
    'Messages that reach the webhook URL but aren’t valid HireHop events are kept here whole, with the reason. {dropped}',
  'setAside.choose': 'Choose a message',
  'setAside.chooseText': 'You’ll see why it was quarantined and what you can do.',
  'setAside.droppedOfDay':
    '{count, plural, one {# older message was} other {# older messages were}} deleted to make room, received on {day}. The quarantine holds at most 10,000 messages or 64 MB.',
  'setAside.droppedOfDays':
    '{count, plural, one {# older message was} other {# older messages were}} deleted to make room, received from {from} to {to}. The quarantine holds at most 10,000 messages or 64 MB.',

  'setAside.acceptAll': 'Accept all',
  'setAside.acceptAll.question': 'Accept {count, plural, one {# message as an event} other {# messages as events}}?',
  'setAside.acceptAll.text':
    'Hopwatch adds {count, plural, one {it} other {them}} to the history, with the time of receipt. Events without the current export key are marked as unverified. Messages that can’t be read as an event stay here.',
  'setAside.deleteAll': 'Delete all',
  'setAside.deleteAll.question': 'Delete {count, plural, one {# message} other {# messages}}?',
  'setAside.deleteAll.text': 'You can’t undo this.',
  'setAside.cancel': 'Cancel',

  'setAside.message': 'Message',
  'setAside.accept': 'Accept as event',
  'setAside.delete': 'Delete',
  'setAside.received': 'Received',
  'setAside.sender': 'Sender',
  'setAside.size': 'Size',
  'setAside.saidToBe': 'Content type',
  'setAside.nothingSaid': 'not given',
  'setAside.text': 'The text as it came',
  'setAside.copyText': 'Copy the text',
  'setAside.empty': 'The message was empty.',
  'setAside.cut': 'The message is longer than shown here. All of it is kept in the data folder.',

  'setAside.accepted': '{accepted, plural, one {# message} other {# messages}} accepted',
  'setAside.acceptedSome': '{accepted, plural, one {# message} other {# messages}} accepted, {left, number} still can’t be read',
  'setAside.acceptedNone': '{left, plural, one {# message} other {# messages}} still can’t be read',
  'setAside.inHistory': '{accepted, plural, one {It is} other {They are}} in the history now.',
  'setAside.staying': 'Messages that can’t be read as an event stay here.',
  'setAside.deleted': '{count, plural, one {# message} other {# messages}} deleted',

  'setAside.reason.wrong-key.title': 'Wrong export key',
  'setAside.reason.wrong-key.meaning':
    'The message has a different export key from the one set here, so it may not come from your HireHop.',
  'setAside.reason.no-key.title': 'No export key',
  'setAside.reason.no-key.meaning': 'The message has no export key, so Hopwatch can’t tell whether it comes from your HireHop.',
  'setAside.reason.not-json.title': 'Not a HireHop message',
  'setAside.reason.not-json.meaning': 'The text isn’t JSON, the format of HireHop’s messages, or it was cut off on the way.',
  'setAside.reason.not-utf8.title': 'Unreadable characters',
  'setAside.reason.not-utf8.meaning': 'The text isn’t UTF-8, the encoding of HireHop’s messages.',
  'setAside.reason.too-deep.title': 'Nested too deeply',
  'setAside.reason.too-deep.meaning': 'The message is nested more than 64 levels deep. HireHop’s messages never are.',
  'setAside.reason.not-an-object.title': 'Not a HireHop message',
  'setAside.reason.not-an-object.meaning': 'The message is a single value or a list. HireHop sends an object with named fields.',
  'setAside.reason.no-event-name.title': 'No event name',
  'setAside.reason.no-event-name.meaning': 'The message doesn’t say which event it is about, so it can’t be added to the history.',
  'setAside.reason.bad-encoding.title': 'Could not be unpacked',
  'setAside.reason.bad-encoding.meaning': 'The message claims to be compressed or to be a form, but can’t be read as such.',

  'setAside.action.wrongKey':
    'If you have changed the key in HireHop, enter the new one in the settings and accept the message as an event. If not, somebody else may know the webhook URL: delete the message.',
  'setAside.action.noKey':
    'HireHop sends the key with every message. A message without it is most likely a manual test, and you can delete it. If you know that it is genuine, accept it as an event.',
  'setAside.action.unreadable':
    'If this happens to messages from HireHop, check that nothing between HireHop and this computer changes them. Otherwise delete the message.',
  'setAside.action.notHireHop':
    'It is probably not from HireHop, but a manual test or another program that was given this URL. You can delete it.',
} as const;
