import { History } from '../../../electron/history/history.ts';
import { eventStoreSuite } from '../../support/event-store-suite.ts';
import { MemoryStore } from '../../support/memory-store.ts';

eventStoreSuite('history on disk', (folder) => History.open({ folder }));
eventStoreSuite('history on disk, many small segments', (folder) => History.open({ folder, limits: { entries: 4, bytes: 1024 * 1024 } }));
eventStoreSuite('store in memory', () => Promise.resolve(new MemoryStore()));
