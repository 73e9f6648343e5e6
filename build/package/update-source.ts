import type { Configuration } from 'electron-builder';

/**
 * Where installed apps look for updates, from HOPWATCH_UPDATES: "github:OWNER/NAME" for GitHub releases, or the https address
 * of a folder. Unset: none, and the app built so never looks for updates. Throws on anything else.
 */
export function updateSource(env: NodeJS.ProcessEnv): Exclude<Configuration['publish'], undefined> {
  const given = env.HOPWATCH_UPDATES;
  if (!given) return null;
  const [, owner, repo] = /^github:([\w.-]+)\/([\w.-]+)$/.exec(given) ?? [];
  if (owner !== undefined && repo !== undefined) return { provider: 'github', owner, repo };
  if (URL.canParse(given) && new URL(given).protocol === 'https:') return { provider: 'generic', url: given };
  throw new Error(`HOPWATCH_UPDATES is "${given}"; it takes github:OWNER/NAME or an https address.`);
}
