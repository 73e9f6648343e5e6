import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { guarded } from '../faults/edge.ts';
import { descriptorLimit } from './descriptor-limit.ts';

/** What is known of one connection. */
export interface Peer {
  readonly socket: Socket;
  /** When it was opened, in milliseconds of a clock that never goes back. */
  readonly since: number;
  /** Requests with a message that is complete and being written. */
  delivering: number;
  /** Bytes of memory held for a message that is coming in; null while none is. */
  arriving: number | null;
  /** When it last brought an event that was recorded, as a count over all connections; 0 if never. */
  lastRecorded: number;
  /** A refusal was written: the connection is closed behind it. */
  refused: boolean;
  /** What comes in can't be read any more. */
  broken: boolean;
}

const peerOf = Symbol('peer');
type PeerSocket = Socket & { [peerOf]?: Peer };

/** When connections are given up. */
export interface ConnectionLimits {
  /** From here on those that bring nothing are given up; HireHop needs a handful, and a burst of events a few hundred. */
  readonly many: number;
  /** How long one may bring nothing before that, in milliseconds: a burst of a thousand events opens as many at once. */
  readonly graceMs: number;
  /** How many are held at the most, whatever their age. */
  readonly most: number;
  /** How much of half-arrived messages is held in memory, in bytes. */
  readonly arrivingBytes: number;
}

const usual: ConnectionLimits = { many: 256, graceMs: 2000, most: 2048, arrivingBytes: 64 * 1024 * 1024 };

/** How many descriptors are left to all else: files, workers, the tunnel, and in the desktop app Chromium. */
const kept = 256;

/** The usual limits, lowered so that connections leave descriptors for everything else. `descriptors`: how many there may be. */
export function connectionLimits(descriptors: number): ConnectionLimits {
  // While the disk hangs there may be twice as many as usual: see `watch`.
  const room = Math.floor((descriptors - Math.min(kept, descriptors / 2)) / 2);
  const most = Math.max(Math.min(usual.most, room), 4);
  return { ...usual, most, many: Math.min(usual.many, Math.ceil(most / 2)) };
}

/** The order in which connections are given up: those that never showed the secret first, a proxy's own line last. */
const worth = ({ arriving, lastRecorded }: Peer): number => (lastRecorded > 0 ? proven : arriving !== null ? 1 : 0);
const proven = 2;

/**
 * The connections of a server. There is always room for a new one: when there are too many, or too much of half-arrived
 * messages, the one that has least to show for itself is closed, the oldest first. Never one whose message is being written.
 */
export class Connections {
  readonly #onCrowdedOut: () => void;
  readonly #limits: ConnectionLimits;
  /** In the order in which they came. */
  readonly #peers = new Set<Peer>();
  #arrivingBytes = 0;
  #recorded = 0;

  /** `onCrowdedOut`: told of each connection that was given up. */
  constructor(onCrowdedOut: () => void, limits = connectionLimits(descriptorLimit())) {
    this.#onCrowdedOut = onCrowdedOut;
    this.#limits = limits;
  }

  /** Looks after a server's connections from now on. */
  watch(server: Server): void {
    // Reached only when the disk hangs, with a message being written in every connection.
    server.maxConnections = 2 * this.#limits.most;
    const welcome = (socket: PeerSocket): void => {
      const since = performance.now();
      const peer: Peer = { socket, since, delivering: 0, arriving: null, lastRecorded: 0, refused: false, broken: false };
      socket[peerOf] = peer;
      const { size } = this.#peers;
      if (size >= this.#limits.most) this.#giveUp(this.#leastWorthy());
      else if (size >= this.#limits.many) {
        const least = this.#leastWorthy();
        if (least !== null && worth(least) < proven && since - least.since > this.#limits.graceMs) this.#giveUp(least);
      }
      this.#peers.add(peer);
      socket.once('close', () => {
        this.arrived(peer);
        this.#peers.delete(peer);
      });
    };
    server.on('connection', guarded('taking a connection', welcome));
  }

  /** The peer at a socket of a watched server. */
  at(socket: Socket): Peer {
    const peer = (socket as PeerSocket)[peerOf];
    if (peer === undefined) throw new Error('This socket is not one of the server’s.');
    return peer;
  }

  #leastWorthy(): Peer | null {
    let least: Peer | null = null;
    for (const peer of this.#peers) {
      if (peer.delivering > 0) continue;
      const [mine, its] = [worth(peer), least === null ? proven + 1 : worth(least)];
      // The set is in order of age, so the first of its worth is the oldest; among proven ones the longest idle goes.
      if (mine < its || (mine === proven && least !== null && peer.lastRecorded < least.lastRecorded)) least = peer;
    }
    return least;
  }

  #giveUp(peer: Peer | null): void {
    if (peer === null) return;
    this.#onCrowdedOut();
    // Not counted once more as broken or cut off.
    peer.broken = true;
    this.arrived(peer);
    this.#peers.delete(peer);
    peer.socket.destroy();
  }

  /** So many bytes more are held for a message that is coming in. The largest of all goes when it is too much together: HireHop's are small. */
  arriving(peer: Peer, bytes: number): void {
    peer.arriving = (peer.arriving ?? 0) + bytes;
    this.#arrivingBytes += bytes;
    if (this.#arrivingBytes <= this.#limits.arrivingBytes) return;
    let largest: Peer | null = null;
    for (const other of this.#peers) {
      if (other !== peer && (other.arriving ?? 0) > (largest?.arriving ?? 0)) largest = other;
    }
    this.#giveUp(largest);
  }

  /** A message is complete, or will not be. */
  arrived(peer: Peer): void {
    if (peer.arriving === null) return;
    this.#arrivingBytes -= peer.arriving;
    peer.arriving = null;
  }

  /** An event that came over this connection was recorded. */
  recorded(peer: Peer): void {
    this.#recorded += 1;
    peer.lastRecorded = this.#recorded;
  }
}
