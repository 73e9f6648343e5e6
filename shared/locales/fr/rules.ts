import type { rules as english } from '../en/rules.ts';
import type { Translated } from '../translated.ts';

export const rules: Translated<typeof english> = {
  'rules.starting.me': 'Ce que j’ai fait moi-même',
  'rules.starting.trouble': 'Une affaire qui pose problème',
  'rules.starting.booked': 'Une affaire réservée',
  'rules.starting.dates': 'Des dates déplacées',
  'rules.starting.jobs': 'Autres nouvelles des affaires',
  'rules.starting.contacts': 'Contacts modifiés',
  'rules.starting.stock': 'Stock modifié',
  'rules.muted': 'Ne plus notifier : {what}',
  'rules.muted.status': 'Ne plus notifier : affaires passées à « {status} »',
  'rules.muted.fields': 'Ne plus notifier : {what} ({fields})',
  'rules.job': 'Affaire {job} : toujours notifier',
  'rules.noJob': 'Cet événement ne concerne aucune affaire.',
  'rules.event.named': '{entity} : {happening}',
};
