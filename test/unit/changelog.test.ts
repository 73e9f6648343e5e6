import { expect, test } from 'playwright/test';
import { changelogSection, withSection } from '../../build/release/changes.ts';

const section = changelogSection('0.2.0', '2026-11-24', [{ type: 'feat', scope: 'rules', subject: 'a rule', breaking: false }]);

test('a new version’s section stands on top of the changelog, above the older ones', () => {
  const written = withSection('# Changelog\n\n## 0.1.0 (2026-03-01)\n\n- old\n', '0.2.0', section);
  expect(written).toBe(`# Changelog\n\n## 0.2.0 (2026-11-24)\n\n### New\n\n- **rules:** a rule\n\n## 0.1.0 (2026-03-01)\n\n- old\n`);
});

test('what was written by hand for the unreleased version is kept', () => {
  const written = withSection('# Changelog\n\n## 0.2.0 (unreleased)\n\n### New\n\n- in words of the user\n', '0.2.0', section);
  expect(written).toBe('# Changelog\n\n## 0.2.0 (2026-11-24)\n\n### New\n\n- in words of the user\n');
});
