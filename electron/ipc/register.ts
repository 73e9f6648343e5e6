import type { IpcMain, WebFrameMain } from 'electron';
import { type RequestName, type RequestOf, type ResponseOf, requests } from '../../shared/ipc/contract.ts';

/** A handler for every request of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (request: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>>;
};

/** True for the window's own page in a top frame; anything else must get no answer. */
function isOwnPage(frame: WebFrameMain | null | undefined, origin: string): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && frame.url.startsWith(`${origin}/`);
}

/** Answers the window's requests; sender and payload are checked at run time. */
export function registerHandlers(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, origin: string): void {
  const register = <N extends RequestName>(name: N): void => {
    ipcMain.handle(name, async (event, payload: unknown) => {
      if (!isOwnPage(event.senderFrame, origin)) throw new Error('This request does not come from the Hopwatch window.');
      const checked = requests[name].request.safeParse(payload);
      if (!checked.success) throw new Error(`The request "${name}" is not well formed.`);
      return handlers[name](checked.data as RequestOf<N>);
    });
  };
  for (const name of Object.keys(requests) as RequestName[]) register(name);
}
