import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * Electron's fuses: switches inside of its executable, set once when the app is packaged, before it is signed, that nobody
 * can turn back without breaking the signature. Source: electronjs.org/docs/latest/tutorial/fuses.
 */
export const fuses = {
  // Otherwise the app is a general interpreter for whoever can start it: ELECTRON_RUN_AS_NODE, NODE_OPTIONS, --inspect.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // No folder beside the archive is taken in its place.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // The archive must be the one that was packaged. macOS and Windows check it; on Linux Electron has no such check.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // Chromium's own store of cookies is encrypted with a key of the system's.
  [FuseV1Options.EnableCookieEncryption]: true,
  // The app brings no snapshot of its own.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The window lives at a scheme of its own, so file:// needs no more rights than in a browser.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Not about safety: WebAssembly checks its bounds by the processor's traps, which is Electron's default.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies Record<FuseV1Options, boolean>;

type Fuse = keyof typeof fuses;

/**
 * Sets all fuses that this executable knows; an older Electron knows fewer. Resolves with the names of those that were set.
 * On Apple silicon a changed executable must be signed anew, which for a build that nobody signs is done here.
 * Throws when the file is no Electron.
 */
export async function flipOurFuses(executable: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable);
  const known = (Object.keys(fuses).map(Number) as Fuse[]).filter((fuse) => wire[fuse] !== undefined && wire[fuse] !== FuseState.REMOVED);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...Object.fromEntries(known.map((fuse) => [fuse, fuses[fuse]])),
  });
  return known.map((fuse) => FuseV1Options[fuse]);
}
