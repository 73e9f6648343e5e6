/** A link to an event: "hopwatch://event/000000000042", as text that a user may paste into a message. */
const pattern = /^hopwatch:\/\/event\/(\d{1,12})\/?$/;

/**
 * The id of the event that a link asks for. Null for anything else: a link can come from any web page, so it may open an
 * event and do nothing more.
 */
export function eventOfLink(link: string): string | null {
  const digits = pattern.exec(link)?.[1];
  return digits === undefined ? null : digits.padStart(12, '0');
}

/** True for what the system hands over because it is registered for our scheme, whatever it says. */
export function isOurLink(argument: string): boolean {
  return argument.startsWith('hopwatch:');
}
