import { writeSync } from 'node:fs';
import { killAtStep } from '../../support/files/kill-at-step.ts';
import { Ledger } from './ledger.ts';
import { scenarios } from './scenarios.ts';
import { placeIn, Session } from './session.ts';

/**
 * A process that goes through a scenario and kills itself before a change to its folder; its ledger goes to stdout line by line, at
 * once. The scenario "start" starts the service and stops it.
 */
const [name = '', root = '', at = '0', torn = ''] = process.argv.slice(2);
const tell = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const changes = killAtStep(root, { at: Number(at), torn: torn === 'torn' });
const ledger = new Ledger(tell);
if (name === 'start') await (await Session.start(placeIn(root), ledger))?.stop();
else await scenarios.find((scenario) => scenario.name === name)?.run(placeIn(root), ledger);
tell({ changes: changes() });
process.exit(0);
