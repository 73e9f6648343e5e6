import type { en } from '../en/index.ts';
import type { Translated } from '../translated.ts';
import { address } from './address.ts';
import { checks } from './checks.ts';
import { command } from './command.ts';
import { data } from './data.ts';
import { detail } from './detail.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { exporting } from './exporting.ts';
import { frame } from './frame.ts';
import { health } from './health.ts';
import { list } from './list.ts';
import { menu } from './menu.ts';
import { notify } from './notify.ts';
import { overview } from './overview.ts';
import { palette } from './palette.ts';
import { quarantine } from './quarantine.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { tray } from './tray.ts';
import { welcome } from './welcome.ts';

/** All that Hopwatch says, in Italian. */
export const it: Translated<typeof en> = {
  ...address,
  ...checks,
  ...command,
  ...data,
  ...detail,
  ...dialogs,
  ...errors,
  ...events,
  ...exporting,
  ...frame,
  ...health,
  ...list,
  ...menu,
  ...notify,
  ...overview,
  ...palette,
  ...rules,
  ...search,
  ...quarantine,
  ...settings,
  ...tray,
  ...welcome,
};
