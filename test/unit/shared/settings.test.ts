import { expect, test } from 'playwright/test';
import { normaliseBaseUrl } from '../../../shared/settings/base-url.ts';

test('the address of HireHop is taken as people write it, and is always https', () => {
  expect(normaliseBaseUrl(' myhirehop.com/ ')).toBe('https://myhirehop.com');
  expect(normaliseBaseUrl('https://hire.example.co.uk/home.php?x=1')).toBe('https://hire.example.co.uk');
  for (const wrong of ['', 'x', 'http://myhirehop.com', 'javascript:alert(1)', 'https://user:pw@myhirehop.com', 'file:///etc/passwd']) {
    expect(normaliseBaseUrl(wrong)).toBeNull();
  }
});
