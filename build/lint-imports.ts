import { projectFolder, runMain } from './build-app.ts';
import { findWrongImports } from './import-order.ts';

/** `tsx build/lint-imports.ts`: ends with 1 when a file imports upward, past its room's order, or in a circle. */
await runMain(async () => {
  const { files, wrong } = await findWrongImports(projectFolder);
  for (const line of wrong) console.error(line);
  console.error(`imports: ${files} files, ${wrong.length} to correct.`);
  return wrong.length === 0 ? 0 : 1;
});
