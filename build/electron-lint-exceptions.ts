/** A finding of electronegativity that has been looked at and is none, with the reason. */
export interface LintException {
  readonly id: string;
  readonly file: string;
  readonly reason: string;
}

/** Every exception must still be found: one that isn't any more is an error, so that the list stays as short as it can be. */
export const electronLintExceptions: readonly LintException[] = [
  {
    id: 'CSP_GLOBAL_CHECK',
    file: 'N/A',
    reason: "It looks for a meta element; the policy is a header of the app's own scheme. test/desktop/security.test.ts tries it.",
  },
  {
    id: 'ELECTRON_VERSION_JSON_CHECK',
    file: 'package.json',
    reason: 'It says only that a version is named there; which one is for `npm outdated`.',
  },
  {
    id: 'OPEN_EXTERNAL_JS_CHECK',
    file: 'electron/desktop/electron-system.ts',
    reason: 'It asks for a look at what is opened: only what makeLinkOpener has judged. test/unit/shared/external-link.test.ts.',
  },
  {
    id: 'PROTOCOL_HANDLER_JS_CHECK',
    file: 'electron/installation/event-links.ts',
    reason: 'It asks for a look at what a link may do: open an event by its number. test/unit/installation, test/desktop/installation.',
  },
  {
    id: 'PRELOAD_JS_CHECK',
    file: 'electron/window/main-window.ts',
    reason: 'It asks for a look at the preload script: it gives the page verbs and nothing generic. test/desktop/security.test.ts.',
  },
];
