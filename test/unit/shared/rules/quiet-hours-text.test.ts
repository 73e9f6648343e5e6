import { expect, test } from 'playwright/test';
import { readQuietHours } from '../../../../shared/rules/quiet-hours-text.ts';

const days = (text: string, locale = 'en-GB'): number[] | undefined => readQuietHours(text, locale)?.map(({ day }) => day);

test('days are named in English or in the user’s language, short or whole', () => {
  expect(days('Mon-Fri 18:00-08:00')).toEqual([1, 2, 3, 4, 5]);
  expect(days('monday – WEDNESDAY 18:00–08:00')).toEqual([1, 2, 3]);
  expect(days('lun.-ven. 18:00-08:00', 'fr-FR')).toEqual([1, 2, 3, 4, 5]);
  expect(days('samedi 00:00-24:00', 'fr-FR')).toEqual([6]);
  expect(days('Sat 00:00-24:00', 'fr-FR')).toEqual([6]);
  expect(days('samedi 00:00-24:00')).toBeUndefined();
});

test('days go over the end of a week, and hours without days are for each', () => {
  expect(days('Fri-Mon 18:00-08:00')).toEqual([5, 6, 7, 1]);
  expect(days('18:00-08:00')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(days('Mon 12:00-13:00, Sun 0:00-24:00')).toEqual([1, 7]);
});

test('nothing is no quiet hours, and nonsense is not read', () => {
  expect(readQuietHours(' ', 'en-GB')).toEqual([]);
  for (const wrong of ['night', 'Mon', 'Mon 18-8', 'Mon-Fun 18:00-08:00', '18:00-08:00,'])
    expect(readQuietHours(wrong, 'en-GB'), wrong).toBeNull();
});
