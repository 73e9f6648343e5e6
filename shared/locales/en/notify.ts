/** Notifications. */
export const notify = {
  'notify.news': 'There is news from HireHop.',
  'notify.hint': 'Open Hopwatch to see it.',
  'notify.type': '{entity}: {happening}',
  'notify.problem': 'Hopwatch: {title}',
  'notify.action.openInHireHop': 'Open in HireHop',
  'notify.action.markRead': 'Mark as read',

  // Many events told together.
  'notify.storm': '{count, plural, one {# event} other {# events}}',
  'notify.digest': 'While it was quiet: {count, plural, one {# event} other {# events}}',
  'notify.storm.job':
    '{what}; job {job} {count, plural, =2 {twice} =3 {three times} =4 {four times} =5 {five times} =6 {six times} =7 {seven times} =8 {eight times} =9 {nine times} =10 {ten times} =11 {eleven times} =12 {twelve times} other {# times}}',
  'notify.storm.allOfJob': '{what}, all of job {job}',
  'notify.storm.more': '{count, plural, other {# more}}',

  // What is counted. `thing` and `things` are what HireHop calls something that Hopwatch has no words for.
  'notify.kind.jobStatus': '{count, plural, other {# job status}}',
  'notify.kind.newJob': '{count, plural, one {# new job} other {# new jobs}}',
  'notify.kind.jobChange': '{count, plural, one {# job change} other {# job changes}}',
  'notify.kind.invoice': '{count, plural, one {# invoice} other {# invoices}}',
  'notify.kind.contact': '{count, plural, one {# contact} other {# contacts}}',
  'notify.kind.test': '{count, plural, one {# test} other {# tests}}',
  'notify.kind.project': '{count, plural, one {# project} other {# projects}}',
  'notify.kind.purchase order': '{count, plural, one {# purchase order} other {# purchase orders}}',
  'notify.kind.stock item': '{count, plural, one {# stock item} other {# stock items}}',
  'notify.otherKind': '{count, plural, one {# {thing}} other {# {things}}}',
} as const;
