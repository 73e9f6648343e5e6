/** The window as others want it: until it can be shown it is remembered that somebody wants it, and for which event. */
export class WantedWindow {
  #show: ((eventId?: string) => void) | null = null;
  #isWanted = false;
  #eventId: string | undefined;

  /** Shows the window, with an event if one is given, or remembers to. */
  readonly open = (eventId?: string): void => {
    if (this.#show !== null) {
      this.#show(eventId);
      return;
    }
    this.#isWanted = true;
    this.#eventId = eventId ?? this.#eventId;
  };

  /** From now on the window is shown at once, by `show`. */
  showBy(show: (eventId?: string) => void): void {
    this.#show = show;
  }

  /** Whether the window was wanted before it could be shown. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** The event that it was wanted for last. */
  get eventId(): string | undefined {
    return this.#eventId;
  }
}
