import { expect, test } from 'playwright/test';
import { type Command, fittingCommands, pauseEnd } from '../../../renderer/features/palette/commands.ts';

const command = (title: string, words = ''): Command => ({ id: title, title, words, run: () => undefined });
const commands = [
  command('Go to settings'),
  command('Go to the history'),
  command('Pause notifications for 30 minutes', 'mute quiet'),
  command('Données'),
];
const titles = (typed: string): string[] => fittingCommands(commands, typed).map(({ title }) => title);

test('commands are found by the beginnings of their words, in any order, without case and accents', () => {
  expect(titles('')).toHaveLength(4);
  expect(titles('SETT')).toEqual(['Go to settings']);
  expect(titles('30 pau')).toEqual(['Pause notifications for 30 minutes']);
  expect(titles('donnees')).toEqual(['Données']);
  expect(titles('mute')).toEqual(['Pause notifications for 30 minutes']);
  expect(titles('stgs')).toEqual(['Go to settings']);
  expect(titles('xyz')).toEqual([]);
});

test('what fits better stands first', () => {
  expect(titles('n')).toEqual(['Pause notifications for 30 minutes', 'Go to settings', 'Données']);
  expect(titles('to h')).toEqual(['Go to the history']);
});

test('a pause until tomorrow ends at eight', () => {
  const now = new Date(2026, 2, 31, 15, 30);
  expect(pauseEnd(30, now)).toBe(new Date(2026, 2, 31, 16).toISOString());
  expect(pauseEnd('tomorrow', now)).toBe(new Date(2026, 3, 1, 8).toISOString());
});
