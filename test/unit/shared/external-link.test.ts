import { expect, test } from 'playwright/test';
import { makeLinkOpener } from '../../../electron/desktop/link-opener.ts';
import { judgeLink } from '../../../shared/rules/external-link.ts';

const baseUrl = 'https://hire.example.com';

for (const { address, verdict } of [
  { address: 'https://hire.example.com/job.php?id=1', verdict: 'open' },
  { address: 'https://HIRE.example.com:443/', verdict: 'open' },
  { address: 'https://hire.example.com:8443/', verdict: 'ask' },
  { address: 'https://hire.example.com.evil.example/', verdict: 'ask' },
  { address: 'https://evil.example/https://hire.example.com/', verdict: 'ask' },
  { address: 'https://hire.example.com@evil.example/', verdict: 'refuse' },
  { address: 'https://user:word@hire.example.com/', verdict: 'refuse' },
  { address: 'http://hire.example.com/', verdict: 'refuse' },
  { address: 'file:///etc/passwd', verdict: 'refuse' },
  { address: 'smb://evil.example/share', verdict: 'refuse' },
  { address: 'javascript:alert(1)', verdict: 'refuse' },
  { address: 'ms-msdt:/id x', verdict: 'refuse' },
  { address: '\\\\evil.example\\share', verdict: 'refuse' },
  { address: '', verdict: 'refuse' },
]) {
  test(`an address to be opened in the browser, ${address || '(empty)'}: ${verdict}`, () => {
    expect(judgeLink(address, baseUrl).verdict).toBe(verdict);
  });
}

test('with a HireHop address in the settings file that is none, nothing is opened unasked', () => {
  for (const broken of ['', 'http://hire.example.com', 'file:///'])
    expect(judgeLink('https://hire.example.com/', broken).verdict).toBe('ask');
});

test('another https address is opened only after a yes to a question that shows its host', async () => {
  const opened: string[] = [];
  const asked: string[] = [];
  let says = false;
  const open = makeLinkOpener({
    baseUrl: () => baseUrl,
    open: async (address) => void opened.push(address),
    ask: async (host) => {
      asked.push(host);
      return says;
    },
  });
  await open('https://docs.example:444/a b');
  expect(asked).toEqual(['docs.example:444']);
  expect(opened).toEqual([]);
  says = true;
  await open('https://docs.example:444/a b');
  expect(opened).toEqual(['https://docs.example:444/a%20b']);
  await open(`${baseUrl}/job.php?id=2`);
  expect(asked).toHaveLength(2);
  await expect(open('file:///etc/passwd')).rejects.toMatchObject({ code: 'link-refused' });
  expect(opened).toEqual(['https://docs.example:444/a%20b', `${baseUrl}/job.php?id=2`]);
});
