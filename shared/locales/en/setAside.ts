/** The messages that were set aside. */
export const setAside = {
  'setAside.title': 'Set aside',
  'setAside.intro':
    'These messages reached the webhook URL but could not be taken as HireHop events. They are kept whole; none of them is in the history.',
  'setAside.list': 'Messages set aside, newest first',
  'setAside.from': 'From {sender}, {size}',
  'setAside.more': 'Show older messages',
  'setAside.none': 'Nothing is set aside',
  'setAside.noneText':
    'Messages that reach the webhook URL but can’t be taken as HireHop events are kept here whole, with the reason. So nothing is lost.',
  'setAside.noneLeftText':
    'Messages that reach the webhook URL but can’t be taken as HireHop events are kept here whole, with the reason. {dropped}',
  'setAside.choose': 'Choose a message',
  'setAside.chooseText': 'You’ll see why it was set aside and what you can do.',
  'setAside.droppedOfDay':
    'To make room, {count, plural, one {# older message} other {# older messages}} had to go, received on {day}. At most 10,000 messages or 64 MB are kept.',
  'setAside.droppedOfDays':
    'To make room, {count, plural, one {# older message} other {# older messages}} had to go, received from {from} to {to}. At most 10,000 messages or 64 MB are kept.',

  'setAside.acceptAll': 'Accept all',
  'setAside.acceptAll.question': 'Accept {count, plural, one {# message as an event} other {# messages as events}}?',
  'setAside.acceptAll.text':
    'Hopwatch puts {count, plural, one {it} other {them}} into the history, with the time of receipt. Events without the export key that is set now are marked as unverified. What can’t be read as an event stays here.',
  'setAside.deleteAll': 'Delete all',
  'setAside.deleteAll.question': 'Delete {count, plural, one {# message} other {# messages}}?',
  'setAside.deleteAll.text': '{count, plural, one {It} other {They}} can’t be brought back.',
  'setAside.cancel': 'Cancel',

  'setAside.message': 'Message',
  'setAside.accept': 'Accept as event',
  'setAside.delete': 'Delete',
  'setAside.received': 'Received',
  'setAside.sender': 'Sender',
  'setAside.size': 'Size',
  'setAside.saidToBe': 'Said to be',
  'setAside.nothingSaid': 'nothing was said',
  'setAside.text': 'The text as it came',
  'setAside.copyText': 'Copy the text',
  'setAside.empty': 'The message was empty.',
  'setAside.cut': 'The message is longer than what is shown here. It’s kept whole in the data folder.',

  'setAside.accepted': '{accepted, plural, one {# message} other {# messages}} accepted',
  'setAside.acceptedSome': '{accepted, plural, one {# message} other {# messages}} accepted, {left, number} still can’t be read',
  'setAside.acceptedNone': '{left, plural, one {# message} other {# messages}} still can’t be read',
  'setAside.inHistory': '{accepted, plural, one {It’s} other {They’re}} in the history now.',
  'setAside.staying': 'What can’t be read as an event stays here, whole.',
  'setAside.deleted': '{count, plural, one {# message} other {# messages}} deleted',

  'setAside.reason.wrong-key.title': 'Wrong export key',
  'setAside.reason.wrong-key.meaning':
    'The message carries another export key than the one that is set here, so it may not come from your HireHop.',
  'setAside.reason.no-key.title': 'No export key',
  'setAside.reason.no-key.meaning': 'The message carries no export key, so it can’t be told whether it comes from your HireHop.',
  'setAside.reason.not-json.title': 'Not a HireHop message',
  'setAside.reason.not-json.meaning': 'The text is not JSON, the form in which HireHop sends its messages, or it was cut off on the way.',
  'setAside.reason.not-utf8.title': 'Unreadable characters',
  'setAside.reason.not-utf8.meaning': 'The text is not in UTF-8, the writing in which HireHop sends its messages.',
  'setAside.reason.too-deep.title': 'Nested too deeply',
  'setAside.reason.too-deep.meaning': 'The message has parts within parts, more than 64 deep, which no HireHop message has.',
  'setAside.reason.not-an-object.title': 'Not a HireHop message',
  'setAside.reason.not-an-object.meaning': 'The message is a bare value or a list. HireHop sends one message with named fields.',
  'setAside.reason.no-event-name.title': 'No event name',
  'setAside.reason.no-event-name.meaning': 'The message does not say which event it is about, so it can’t stand in the history.',
  'setAside.reason.bad-encoding.title': 'Could not be unpacked',
  'setAside.reason.bad-encoding.meaning': 'The message was said to be compressed, or to be a form, and could not be read as such.',

  'setAside.action.wrongKey':
    'If you have changed the key in HireHop, type the new one into the settings, then accept the message as an event. If not, somebody else may know the webhook URL: delete the message.',
  'setAside.action.noKey':
    'HireHop sends the key with every webhook. A message without it is most likely a test by hand: delete it. If you know that it is right, accept it as an event.',
  'setAside.action.unreadable':
    'If this happens with messages from HireHop, check that nothing between HireHop and this computer changes them. Otherwise delete it.',
  'setAside.action.notHireHop':
    'It is probably not from HireHop: a test by hand, or another program that was given this URL. You can delete it.',
} as const;
