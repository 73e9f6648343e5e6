/** The editor of notification rules, and what makes rules. */
export const rules = {
  // The rules to begin with
  'rules.starting.me': 'What I did myself',
  'rules.starting.trouble': 'A job that is in trouble',
  'rules.starting.booked': 'A job that was booked',
  'rules.starting.dates': 'Dates that moved',
  'rules.starting.jobs': 'Other news of jobs',
  'rules.starting.contacts': 'Contacts that were edited',
  'rules.starting.stock': 'Stock that was edited',
  // Rules that are made of an event
  'rules.muted': 'Muted: {what}',
  'rules.muted.status': 'Muted: jobs that become “{status}”',
  'rules.muted.fields': 'Muted: {what} ({fields})',
  'rules.job': 'Job {job}: always notify',
  'rules.noJob': 'This event is about no job.',
  'rules.event.named': '{entity}: {happening}',
} as const;
