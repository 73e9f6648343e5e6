import { expect, test } from 'playwright/test';
import { findInSection } from '../../../renderer/features/settings/settings-search.ts';

const section = { head: 'Réglages du réseau Ce qui concerne le port.', fields: ['Port', 'Adresse de l’été'] };

test('what is in the head finds the whole section, without case and accents', () => {
  expect(findInSection('RESEAU', section)).toEqual({ isShown: true, fields: [true, true] });
  expect(findInSection('', section)).toEqual({ isShown: true, fields: [true, true] });
});

test('what is in a field finds that field; words may stand in head and field', () => {
  expect(findInSection('ete', section)).toEqual({ isShown: true, fields: [false, true] });
  expect(findInSection('adresse reseau', section)).toEqual({ isShown: true, fields: [false, true] });
});

test('what is nowhere finds nothing', () => {
  expect(findInSection('port zzz', section)).toEqual({ isShown: false, fields: [false, false] });
});
