import { addressText } from '../../shared/address/public-address.ts';
import type { Problem } from '../../shared/errors.ts';
import type { History } from '../history/history.ts';
import type { Quarantine } from '../quarantine/quarantine.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Problems } from './problems.ts';

export interface DataProblemsOptions {
  readonly problems: Problems;
  readonly settings: SettingsStore;
  readonly history: History;
  readonly quarantine: Quarantine;
}

/** Tells what is wrong with the data of a folder: what was found when it was opened, and what is found later. */
export class DataProblems {
  readonly #options: DataProblemsOptions;

  /** `told`: what else there is to tell of the start. */
  constructor(options: DataProblemsOptions, told: readonly Problem[]) {
    this.#options = options;
    const { problems, settings, history, quarantine } = options;
    for (const problem of [...settings.problems, ...history.problems, ...told]) problems.add(problem);
    this.lookAtRestored();
    this.#tellDamage();
    history.on('damaged', () => this.#tellDamage());
    this.#tellQuarantine();
    quarantine.on('opened', () => this.#tellQuarantine());
  }

  /** Tells that an address which came with a backup waits for the user, or no longer does. */
  lookAtRestored(): void {
    const { problems, settings } = this.#options;
    const { restoredAddress } = settings.value;
    if (restoredAddress === null) problems.clear('address-restored');
    else problems.add({ code: 'address-restored', details: { address: addressText(restoredAddress) } });
  }

  #tellDamage(): void {
    const { problems, history } = this.#options;
    const { lines, files } = history.damage;
    if (lines > 0) problems.add({ code: 'history-damaged', details: { lines, where: files.join(', ') } });
  }

  #tellQuarantine(): void {
    const { problems, quarantine } = this.#options;
    const { unusable, damage, damagedList } = quarantine;
    if (unusable === null) problems.clear('quarantine-unusable');
    else problems.add(unusable);
    if (damage !== null && damage.lines > 0)
      problems.add({ code: 'quarantine-damaged', details: { lines: damage.lines, where: damage.files.join(', ') } });
    if (damagedList !== null) problems.add({ code: 'removals-damaged', details: { file: damagedList } });
  }
}
