const fields = 'input, textarea, select, [contenteditable="true"]';

/** True when a key goes into a field: then it's a letter, and no shortcut. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(fields) !== null;
