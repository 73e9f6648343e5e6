/** One commit, as a conventional one. */
export interface Change {
  readonly type: string;
  readonly scope: string | null;
  readonly subject: string;
  readonly breaking: boolean;
}

/** Reads a commit's message; null when it isn't a conventional one. Source: conventionalcommits.org 1.0.0. */
export function readChange(message: string): Change | null {
  const [head = '', ...rest] = message.split('\n');
  const [, type, scope, mark, subject] = /^(\w+)(?:\(([^)]+)\))?(!?): (.+)$/.exec(head) ?? [];
  if (type === undefined || subject === undefined) return null;
  const breaking = mark === '!' || rest.some((line) => /^BREAKING[ -]CHANGE: /.test(line));
  return { type, scope: scope ?? null, subject, breaking };
}

/** The version that follows by semver; before 1.0.0 a breaking change raises the minor number. Throws on what is no version. */
export function nextVersion(version: string, changes: readonly Change[]): string {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (parts === undefined) throw new Error(`"${version}" is not a version like 1.2.3.`);
  const [major = 0, minor = 0, patch = 0] = parts;
  if (changes.some(({ breaking }) => breaking)) return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return changes.some(({ type }) => type === 'feat') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const headings: readonly (readonly [type: string, heading: string])[] = [
  ['feat', 'New'],
  ['fix', 'Mended'],
  ['perf', 'Faster'],
];

/** A section of the changelog: what users notice, the newest last, breaking changes first. */
export function changelogSection(version: string, date: string, changes: readonly Change[]): string {
  const line = ({ scope, subject }: Change): string => `- ${scope === null ? '' : `**${scope}:** `}${subject}`;
  const groups = [
    ['Must be heeded when updating', changes.filter(({ breaking }) => breaking)] as const,
    ...headings.map(([type, heading]) => [heading, changes.filter((each) => each.type === type && !each.breaking)] as const),
  ].filter(([, members]) => members.length > 0);
  const parts = groups.map(([heading, members]) => `### ${heading}\n\n${members.map(line).join('\n')}`);
  return `${[`## ${version} (${date})`, ...(parts.length === 0 ? ['Nothing that users notice.'] : parts)].join('\n\n')}\n`;
}

/**
 * The changelog with a new section on top. What was written by hand for the unreleased version of that number takes the place
 * of the commits' subjects, under the new section's heading.
 */
export function withSection(changelog: string, version: string, section: string): string {
  const [title = '# Changelog', ...rest] = changelog.split(/\n(?=## )/);
  const isUnreleased = (each: string): boolean => each.startsWith(`## ${version} (unreleased)`);
  const others = rest.filter((each) => !isUnreleased(each));
  const [heading = ''] = section.split('\n', 1);
  const byHand = rest.find(isUnreleased)?.split('\n').slice(1).join('\n').trim();
  return `${[title.trimEnd(), byHand ? `${heading}\n\n${byHand}` : section.trimEnd(), ...others.map((each) => each.trimEnd())].join('\n\n')}\n`;
}
