import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { pushNames, requestNames } from '../shared/ipc/channels.ts';

/** The bridge that the window gets as `window.hopwatch` (type `Bridge`): verbs and subscriptions, nothing generic. */
const verbs = requestNames.map((name) => [name, (request?: unknown) => ipcRenderer.invoke(name, request)] as const);

const subscriptions = pushNames.map((name) => {
  const subscribe = (listener: (payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(name, forward);
    return () => ipcRenderer.removeListener(name, forward);
  };
  return [`on${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, subscribe] as const;
});

contextBridge.exposeInMainWorld('hopwatch', Object.fromEntries([...verbs, ...subscriptions]));
