import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { isCatchable, PlaceFile } from '../../../electron/window/window-place.ts';

const screen = { x: 0, y: 0, width: 1280, height: 1024 };
const place = { bounds: { x: 100, y: 50, width: 900, height: 600 }, isMaximised: true };

test('a window can be caught where enough of its upper edge is on a display that there is now', () => {
  expect(isCatchable(place.bounds, [screen])).toBe(true);
  // Half outside, but its edge can be reached.
  expect(isCatchable({ ...place.bounds, x: 1100 }, [screen])).toBe(true);
  expect(isCatchable({ ...place.bounds, x: 1250 }, [screen])).toBe(false);
  expect(isCatchable({ ...place.bounds, y: -300 }, [screen])).toBe(false);
  expect(isCatchable({ ...place.bounds, x: 2000 }, [screen])).toBe(false);
  expect(isCatchable({ ...place.bounds, x: 2000 }, [screen, { ...screen, x: 1280 }])).toBe(true);
  expect(isCatchable(place.bounds, [])).toBe(false);
});

test('a place is read as it was written; one that can not be read is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hopwatch-place-'));
  const file = new PlaceFile(join(folder, 'window.json'));
  expect(file.read()).toBeNull();
  file.write(place);
  expect(file.read()).toEqual(place);
  for (const wrong of ['', '{', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"isMaximised":false}', '[]']) {
    await writeFile(join(folder, 'window.json'), wrong);
    expect(file.read(), wrong).toBeNull();
  }
  await rm(folder, { recursive: true });
  // A folder that is gone costs the place only.
  expect(() => file.write(place)).not.toThrow();
});
