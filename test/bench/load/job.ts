/** What the load client is told, as JSON in its first argument. Times are in milliseconds. */
export interface LoadJob {
  readonly url: string;
  readonly connections: number;
  /** How many messages to send at the most. */
  readonly count: number;
  /** The number of the first message; the next are counted up from there. */
  readonly firstNumber: number;
  /** How long a connection rests after an answer; 0 for full load. */
  readonly pauseMs: number;
  /** How long from a connection's message to its next, when the answer has come by then; 0 for no such pace. */
  readonly everyMs: number;
  /** No message is sent after this long. */
  readonly forMs: number;
}

/** What the load client found. */
export interface LoadResult {
  readonly sent: number;
  readonly acknowledged: number;
  /** The numbers of messages that were not answered with 2xx; at most a hundred are told. */
  readonly failed: readonly number[];
  readonly elapsedMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** How busy the client was, in cores: near 1 it's the client that is measured. */
  readonly clientCores: number;
}
