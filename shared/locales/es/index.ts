import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
import { checks } from './checks.ts';
import { data } from './data.ts';
import { detail } from './detail.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exporting } from './exporting.ts';
import { frame } from './frame.ts';
import { list } from './list.ts';
import { overview } from './overview.ts';
import { palette } from './palette.ts';
import { search } from './search.ts';
import { setAside } from './setAside.ts';
import { settings } from './settings.ts';
import { tray } from './tray.ts';

/** All that Hopwatch says, in Spanish. */
export const es: Partial<Translated<typeof en>> = {
  ...checks,
  ...data,
  ...detail,
  ...dialogs,
  ...errors,
  ...exporting,
  ...frame,
  ...list,
  ...overview,
  ...palette,
  ...search,
  ...setAside,
  ...settings,
  ...tray,
};
