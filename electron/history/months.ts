/** How many events there are of one month. */
export interface MonthCount {
  /** By this computer's calendar: "2026-03". */
  readonly month: string;
  readonly events: number;
}

interface Month {
  /** Unix milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly name: string;
  events: number;
}

/** The month that a time is in; the calendar is asked, which takes longer than all the rest. */
function monthOf(at: number): Month {
  const time = new Date(at);
  const start = (months: number): number => {
    const day = new Date(at);
    day.setHours(0, 0, 0, 0);
    day.setMonth(time.getMonth() + months, 1);
    return day.getTime();
  };
  const name = `${String(time.getFullYear()).padStart(4, '0')}-${String(time.getMonth() + 1).padStart(2, '0')}`;
  return { from: start(0), until: start(1), name, events: 0 };
}

/** Counts times by their months. They may come in any order; each month is looked up in the calendar once. */
export class MonthCounter {
  /** In the order of time. */
  readonly #months: Month[] = [];
  #last: Month | null = null;

  /** Counts a time, in Unix milliseconds. */
  add(at: number): void {
    if (this.#last === null || at < this.#last.from || at >= this.#last.until) this.#last = this.#find(at);
    this.#last.events += 1;
  }

  #find(at: number): Month {
    let low = 0;
    let high = this.#months.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#months[middle] as Month).until <= at) low = middle + 1;
      else high = middle;
    }
    const known = this.#months[low];
    if (known !== undefined && known.from <= at) return known;
    const month = monthOf(at);
    this.#months.splice(low, 0, month);
    return month;
  }

  /** The months that have any, the oldest first. */
  get counts(): MonthCount[] {
    return this.#months.map(({ name, events }) => ({ month: name, events }));
  }
}
