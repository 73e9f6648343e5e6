import type { Locator, Page } from 'playwright';

/** The rules as the user of the settings screen sees them. */
export class RulesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All rules in their order. */
  get rules(): Locator {
    return this.page.getByTestId('rule');
  }

  rule(name: string): Locator {
    return this.rules.filter({ hasText: name });
  }

  /** What stands behind the last rule. */
  get otherwise(): Locator {
    return this.page.getByTestId('otherwise');
  }

  /** What the rules would have made of past events. */
  get count(): Locator {
    return this.page.getByTestId('rule-count');
  }

  get editor(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses a button of a rule. */
  async press(label: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: `${label}: ${name}`, exact: true }).click();
  }

  /** Chooses from a rule's menu. */
  async choose(label: string, name: string): Promise<void> {
    await this.press('More', name);
    const menu = this.page.getByRole('menu', { name: `More: ${name}` });
    await menu.getByRole('menuitem', { name: label }).click();
  }

  /** Types a value into a field of the editor that takes several. */
  async tag(field: string, text: string): Promise<void> {
    const input = this.editor.getByRole('combobox', { name: field, exact: true });
    await input.fill(text);
    await input.press('Enter');
  }

  /** Chooses a status in the editor by its name. */
  async status(field: string, name: string): Promise<void> {
    await this.editor.getByRole('combobox', { name: field, exact: true }).press('Space');
    await this.page.getByRole('option', { name, exact: true }).click();
    await this.page.keyboard.press('Tab');
  }

  async save(): Promise<void> {
    await this.editor.getByRole('button', { name: 'Save rule' }).click();
  }
}
