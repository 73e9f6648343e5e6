/**
 * Plain labels for HireHop's field and event names. The full lists are not published, so whatever is not
 * known here is made readable from its own name.
 */

const fieldLabels: Readonly<Record<string, string>> = {
  ID: 'ID',
  NUMBER: 'Number',
  JOB_ID: 'Job',
  JOB_NAME: 'Job name',
  CLIENT: 'Client',
  CLIENT_ID: 'Client number',
  CLIENT_REF: 'Client reference',
  COMPANY: 'Company',
  NAME: 'Name',
  VENUE: 'Venue',
  OUT_DATE: 'Out',
  JOB_DATE: 'Job start',
  JOB_END: 'Job end',
  RETURN_DATE: 'Return',
  DUE_DATE: 'Due',
  MANAGER: 'Manager',
  MANAGER2: 'Second manager',
  MONEY: 'Value',
  TOTAL: 'Total',
  DEPOT: 'Depot',
  DEPOT_ID: 'Depot number',
  COLOUR: 'Status colour',
  LOCKED: 'Locked',
  BALANCE: 'Balance',
  PRICE: 'Price',
  COST: 'Cost',
  DEPOSIT: 'Deposit',
  AMOUNT: 'Amount',
  STATUS: 'Status',
  CURRENCY: 'Currency',
  CUSTOM_FIELDS: 'Custom fields',
  PROJECT_ID: 'Project number',
  DEFAULT_DISCOUNT: 'Default discount',
  USE_SALES_TAX: 'Sales tax',
  TELEPHONE: 'Telephone',
  MOBILE: 'Mobile',
  EMAIL: 'E-mail',
  ADDRESS: 'Address',
  DETAILS: 'Details',
  INTERNAL_NOTES: 'Internal notes',
  NOTES: 'Notes',
  TITLE: 'Title',
  STATUS_COLOUR: 'Status colour',
  CONTACT_ID: 'Contact number',
  COMPANY_ID: 'Company number',
  USER_ID: 'User number',
};

/** The words of an UPPER_SNAKE, snake_case, camelCase or dotted name, in lower case. */
function wordsOf(name: string): string {
  // Most names are their words already, and this is asked for every event of an export.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(name)) return name;
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[._\-\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Writes the first letter large. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The label of a record's field: HireHop's `OUT_DATE` is "Out", an unknown `CREW_CALL` is "Crew call". */
export function fieldLabel(field: string): string {
  return (Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : undefined) ?? (capitalise(wordsOf(field)) || 'Unnamed field');
}

/** The kinds of events that the app tells apart by icon and wording; the rest is `other`. */
export type EventKind = 'job' | 'invoice' | 'contact' | 'project' | 'purchase' | 'stock' | 'test' | 'other';

const kinds: ReadonlyMap<string, EventKind> = new Map([
  ['job', 'job'],
  ['invoice', 'invoice'],
  ['contact', 'contact'],
  ['project', 'project'],
  ['purchase', 'purchase'],
  ['stock', 'stock'],
  ['hopwatch', 'test'],
]);

/** The kind of an event, from the first part of its dotted name. */
export function eventKind(event: string): EventKind {
  const end = event.indexOf('.');
  return kinds.get((end === -1 ? event : event.slice(0, end)).toLowerCase()) ?? 'other';
}

/** Last parts of event names that say what was done to the whole thing before them. */
const plainVerbs = new Set(['created', 'updated', 'deleted', 'added', 'removed']);

/**
 * An event's name as entity and what happened: "vehicle.service.due" is "Vehicle" and "service due",
 * "purchase.order.created" is "Purchase order" and "created", "job.status.updated" is "Job" and "status updated".
 */
export function eventWords(event: string): { entity: string; happening: string } {
  const parts = event.split('.');
  const isWhole = parts.length > 2 && plainVerbs.has(parts.at(-1) ?? '') && parts.at(-2) !== 'status';
  const split = isWhole ? -1 : 1;
  return { entity: capitalise(wordsOf(parts.slice(0, split).join(' '))) || 'Event', happening: wordsOf(parts.slice(split).join(' ')) };
}
