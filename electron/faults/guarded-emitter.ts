import { EventEmitter } from 'node:events';
import { tellFault } from './edge.ts';

class Guarded extends EventEmitter {
  override emit(name: string | symbol, ...values: unknown[]): boolean {
    const listeners = this.rawListeners(name);
    const failed = (error: unknown): void => tellFault(`telling ${this.constructor.name}'s “${String(name)}”`, error);
    for (const listener of listeners) {
      try {
        const result: unknown = Reflect.apply(listener, this, values);
        if (result instanceof Promise) result.catch(failed);
      } catch (error) {
        failed(error);
      }
    }
    return listeners.length > 0;
  }
}

/**
 * An emitter whose listeners harm neither each other nor the one who tells: what one of them throws is told as a fault, and the
 * others are called all the same. An event that is on disk must not fail because the window could not show it.
 */
export const GuardedEmitter = Guarded as unknown as typeof EventEmitter;
