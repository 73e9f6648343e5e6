import { execFile } from 'node:child_process';
import { isAuditReport, judgeAudit } from './audit-report.ts';
import { projectFolder, runMain } from './build-app.ts';
import { findShippedPackages } from './shipped-packages.ts';

/**
 * `npm run audit`: whether a package of which something is in what users get has a known weakness. Ends with 1 for a high
 * or critical one, and with 2 when the registry could not be asked, which is no pass.
 */

/**
 * What `npm audit` prints; it ends with an error for a finding, too. All that ships is bundled from devDependencies, which
 * npm leaves out, and finds nothing, where NODE_ENV or its settings say production.
 */
function askNpm(): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: projectFolder, maxBuffer: 64 * 2 ** 20, shell: process.platform === 'win32' };
    execFile('npm', ['audit', '--json', '--include=dev'], options, (_error, stdout) => resolve(stdout));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

await runMain(async () => {
  const report = parse(await askNpm());
  if (!isAuditReport(report)) {
    const reason = (report as { message?: unknown } | null)?.message ?? 'no answer';
    console.error(`The registry could not be asked for known weaknesses, so nothing is known about them: ${reason}`);
    return 2;
  }
  const shipped = await findShippedPackages();
  const { failures, warnings, notShipped } = judgeAudit(report, shipped);
  for (const line of [...failures, ...warnings]) console.log(line);
  console.log(`In the ${shipped.size} packages that ship: ${failures.length} high or critical, ${warnings.length} lesser.`);
  console.log(`${notShipped} more packages with a known weakness are for building and testing alone.`);
  return failures.length === 0 ? 0 : 1;
});
