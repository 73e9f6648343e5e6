import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import type { Page } from 'playwright';
import { type Handlers, registerHandlers } from '../../electron/ipc/register.ts';
import { answerWithPage, ownHost } from '../../electron/window/own-pages.ts';
import type { PayloadOf, PushName } from '../../shared/ipc/contract.ts';

const origin = `https://${ownHost}`;
const dist = join(import.meta.dirname, '../../dist');

/** What the preload script asks of Electron, by what the page was given instead. */
const electronForPreload = `
  const subscribers = new Map();
  window.tellWindow = (name, payload) => { for (const each of subscribers.get(name) ?? []) each({}, payload); };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api; } },
    ipcRenderer: {
      invoke: (name, request) => window.askMain(name, request),
      on: (name, listener) => subscribers.set(name, [...(subscribers.get(name) ?? []), listener]),
      removeListener: (name, listener) => subscribers.set(name, (subscribers.get(name) ?? []).filter((each) => each !== listener)),
    },
  };
  const require = () => electron;
`;

/**
 * The window's page in a browser: the built page with the app's own policy, the built preload script, and behind it main's real handlers,
 * registered as in the app. Only what carries the messages differs.
 */
export class WindowBridge {
  readonly #page: Page;
  #drawn = false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Loads the page; the handlers are known from then on. */
  async open(handlers: Handlers): Promise<void> {
    const answers = new Map<string, (event: IpcMainInvokeEvent, payload: unknown) => unknown>();
    registerHandlers({ handle: (name, listener) => void answers.set(name, listener) }, handlers, origin);
    const senderFrame = { parent: null, url: `${origin}/index.html` };
    await this.#page.exposeFunction('askMain', (name: string, payload: unknown) =>
      answers.get(name)?.({ senderFrame } as IpcMainInvokeEvent, payload),
    );
    await this.#page.addInitScript(`{ ${electronForPreload} { ${await readFile(join(dist, 'preload.cjs'), 'utf8')}\n} }`);
    await this.#page.route('**/*', async (route) => {
      const answer = await answerWithPage({ method: route.request().method(), url: route.request().url() }, join(dist, 'renderer'));
      const body = Buffer.from(await answer.arrayBuffer());
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
    });
    await this.#page.goto(`${origin}/index.html`);
  }

  get isOpen(): boolean {
    return this.#drawn;
  }

  /** Tells the page something, as main tells the window. */
  push<N extends PushName>(name: N, payload: PayloadOf<N>): void {
    if (!this.#drawn) return;
    const call = `window.tellWindow(${JSON.stringify(name)}, ${JSON.stringify(payload)})`;
    // A page that has been closed hears nothing any more.
    void this.#page.evaluate(call).catch(() => undefined);
  }

  show(eventId?: string): void {
    if (eventId !== undefined) this.push('showEvent', { id: eventId });
  }

  showSearch(text: string): void {
    this.push('showSearch', { text });
  }

  takePendingEvent(): null {
    this.#drawn = true;
    return null;
  }

  takePendingSearch(): null {
    return null;
  }
}
