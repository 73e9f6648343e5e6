import type { Finding } from '../../shared/address/finding.ts';
import type { Phrase } from '../../shared/detail.ts';

type Found = Pick<Finding, 'found'> & { readonly action?: Phrase; readonly url?: string | null };

const finding = (state: Finding['state'], about: Finding['about'], { found, action, url }: Found): Finding => ({
  state,
  about,
  url: url ?? null,
  found,
  action: action ?? null,
});

/** Makes a finding where all is well. */
export const good = (about: Finding['about'], found: Phrase, url: string | null = null): Finding => finding('good', about, { found, url });
/** Makes a finding that should be looked at. */
export const warning = (about: Finding['about'], found: Found): Finding => finding('warning', about, found);
/** Makes a finding that keeps messages from arriving. */
export const bad = (about: Finding['about'], found: Found): Finding => finding('bad', about, found);
/** Makes a finding of what could not be found out. */
export const unknown = (about: Finding['about'], found: Found): Finding => finding('unknown', about, found);
