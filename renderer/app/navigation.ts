/** The screens of the window. */
export type ScreenName = 'history' | 'overview' | 'quarantine' | 'settings' | 'welcome' | 'health';

/** Asks the history to show an event; each request is an object of its own. */
export interface ShowRequest {
  readonly id: string;
}

/** Asks the history to search; each request is an object of its own. */
export interface SearchRequest {
  readonly text: string;
}
