import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { Bridge } from '../../shared/ipc/contract.ts';

/** Hopwatch's window as its user sees it. */
export class HopwatchWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All rows that are drawn, newest first. */
  get rows(): Locator {
    return this.page.getByTestId('event-row');
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** The day of the first row that is seen. */
  get day(): Locator {
    return this.page.getByTestId('list-day');
  }

  /** The menu of an event of the list, while it is open. */
  get eventMenu(): Locator {
    return this.page.getByTestId('event-menu');
  }

  /** The pane with one event whole. */
  get detail(): Locator {
    return this.page.getByTestId('event-detail');
  }

  /** The whole message of the event that is shown, when it has been opened. */
  get tree(): Locator {
    return this.page.getByRole('tree');
  }

  get emptyState(): Locator {
    return this.page.getByTestId('empty-state');
  }

  get problemBanner(): Locator {
    return this.page.getByTestId('problem-banner');
  }

  get webhookUrl(): Locator {
    return this.page.getByTestId('webhook-url').first();
  }

  /** The messages that were set aside, newest first. */
  get asideRows(): Locator {
    return this.page.getByTestId('quarantine-row');
  }

  get searchStatus(): Locator {
    return this.page.getByTestId('search-status');
  }

  get searchBox(): Locator {
    return this.page.getByTestId('search-box');
  }

  /** What is offered below the search box. */
  get suggestions(): Locator {
    return this.page.getByTestId('suggestions').getByRole('option');
  }

  /** The parts of the query, each of which can be taken out. */
  get queryParts(): Locator {
    return this.page.getByTestId('query-part');
  }

  get savedSearches(): Locator {
    return this.page.getByTestId('saved-search');
  }

  /** What the command palette offers. */
  get commands(): Locator {
    return this.page.getByTestId('commands').getByRole('option');
  }

  /** Opens the command palette and types into it. */
  async typeCommand(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page
      .getByRole('dialog', { name: /^Comman/ })
      .getByRole('combobox')
      .fill(text);
  }

  /** Does what the command palette offers first for a text. */
  async command(text: string): Promise<void> {
    await this.typeCommand(text);
    await this.page.keyboard.press('Enter');
    await this.commands.first().waitFor({ state: 'detached' });
  }

  /** Types a query into the search box, and turns to what it finds. */
  async search(text: string): Promise<void> {
    await this.searchBox.fill(text);
    await this.searchBox.blur();
  }

  /** Keeps what is searched for under a name. */
  async saveSearch(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save this search' }).click();
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a screen by its name in the navigation. */
  async open(screen: 'History' | 'Overview' | 'Quarantine' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation').getByText(screen, { exact: true }).click();
  }

  /** The dialog of the export. */
  get exportDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Export events' });
  }

  /** Opens the dialog of the export anew. */
  async openExport(): Promise<void> {
    if (await this.exportDialog.isVisible()) await this.exportDialog.getByRole('button', { name: 'Close' }).last().click();
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
  }

  /** Exports everything in a format, tables as programs read them. */
  async export(format: RegExp): Promise<void> {
    await this.openExport();
    await this.exportDialog.getByRole('radio', { name: format }).check();
    const headings = this.exportDialog.getByLabel('Column headings');
    if (await headings.isVisible()) await headings.selectOption('technical');
    await this.exportDialog.getByRole('button', { name: 'Save as…' }).click();
  }

  /**
   * Takes a picture for looking at, kept with the test's output. Animations go on: that Playwright stopped them crashed the page
   * of Electron 25 one time in five, in the middle of the garbage collector.
   */
  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(import.meta.dirname, '../output/screenshots', `${name}.png`) });
  }

  /** Asks main what the window itself would ask. */
  ask<T>(question: (bridge: Bridge) => Promise<T>): Promise<T> {
    return this.page.evaluate<T>(`(${question.toString()})(window.hopwatch)`);
  }
}
