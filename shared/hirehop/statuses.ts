/** HireHop's job statuses by number. Source: seen in working receivers that other people run in public. */
const jobStatuses = [
  'Enquiry',
  'Provisional',
  'Booked',
  'Prepped',
  'Part Dispatched',
  'Dispatched',
  'Returned Incomplete',
  'Returned',
  'Requires Attention',
  'Cancelled',
  'Not Interested',
  'Completed',
] as const;

/**
 * The name of a job status. A fraction is a company's own sub-status of the whole number (2.1 is a kind of
 * "Booked"). Null when the value is no known status.
 */
export function jobStatusName(value: unknown): string | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return null;
  return jobStatuses[Math.floor(number)] ?? null;
}
