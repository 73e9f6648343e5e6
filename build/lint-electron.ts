import { resolve } from 'node:path';
import { projectFolder, runMain } from './build-app.ts';
import { type Finding, scanForElectron } from './electron-lint.ts';
import { electronLintExceptions } from './electron-lint-exceptions.ts';

/**
 * `tsx build/lint-electron.ts [FOLDER]`: Electron's security linter over this project, or another laid out like it. The
 * linter itself ends well whatever it finds; this ends with 1 for each finding that is no exception, for each exception
 * that is no finding, and for each file that could not be read.
 */
await runMain(async () => {
  const folder = process.argv[2];
  const exceptions = folder === undefined ? electronLintExceptions : [];
  const { files, findings, unread } = await scanForElectron(folder === undefined ? projectFolder : resolve(folder));
  const isExcepted = (finding: Finding): boolean => exceptions.some(({ id, file }) => id === finding.id && file === finding.file);

  const wrong = [
    ...findings
      .filter((finding) => !isExcepted(finding))
      .map(({ id, file, description, sample }) => `${file}: ${id}: ${description} ${sample}`),
    ...exceptions
      .filter(({ id, file }) => !findings.some((finding) => finding.id === id && finding.file === file))
      .map(({ id, file }) => `${file}: ${id} is excepted, but not found any more: take the exception away.`),
    ...unread.map((line) => `${line}: not checked, since the linter can't read it.`),
  ];
  for (const line of wrong) console.error(line.trim());
  console.error(`electronegativity: ${files} files, ${wrong.length} to correct, ${exceptions.length} excepted.`);
  return wrong.length === 0 ? 0 : 1;
});
