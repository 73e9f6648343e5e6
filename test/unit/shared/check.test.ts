import { readPublicAddress } from '../../../shared/address/public-address.ts';
import { check, checkPhrase, whatIsWrong } from '../../../shared/check.ts';
import { sayDetail } from '../../../shared/detail.ts';
import { english, speak } from '../../../shared/locales/language.ts';
import { settingsChangeSchema } from '../../../shared/settings/change.ts';
import { expect, test } from '../../support/node-test.ts';

const french = speak({ code: 'fr', locale: 'fr-FR' });
const rule = { name: 'It', when: {}, action: 'normal' };
const otherwise = { action: 'normal', sound: true };
const ssh = { kind: 'ssh', host: 'tunnel.example', user: 'hire' };

for (const [change, inEnglish, inFrench] of [
  [{ exportKey: 'abc' }, 'An export key has at least 4 characters.', 'Une clé d’exportation compte au moins 4 caractères.'],
  [{ port: 80 }, 'A port is between 1024 and 65535.', 'Un port est compris entre 1024 et 65535.'],
  [{ port: 2000.5 }, 'A port is a whole number.', 'Un port est un nombre entier.'],
  [
    { baseUrl: 'x' },
    'Write the address of HireHop like https://myhirehop.com.',
    'Saisissez l’adresse de HireHop sous la forme https://myhirehop.com.',
  ],
  [{ bodyLimitMiB: 17 }, 'The limit is between 1 and 16 MiB.', 'La limite est comprise entre 1 et 16 Mio.'],
  [{ language: 'nl' }, 'The language is one of system, en, fr, de, es, it.', 'Langues possibles : system, en, fr, de, es, it.'],
  [{ preview: 'all' }, 'The preview is full, type or none.', /^L’aperçu est full/],
  [{ storm: { events: 0, seconds: 1 } }, 'The number of events is between 1 and 100.', /compris entre 1 et 100\.$/],
  [{ quietHours: [{ day: 1, from: '9', to: '18:00' }] }, 'Write a time of day like 18:00.', 'Saisissez une heure sous la forme 18:00.'],
  [{ rules: { rules: [{ ...rule, name: ' ' }], otherwise } }, 'Enter a name for the rule.', 'Donnez un nom à la règle.'],
  [{ publicAddress: { kind: 'own' } }, 'Enter the address.', 'Saisissez l’adresse.'],
  [
    { publicAddress: { ...ssh, host: '' } },
    'Write the name of the server like tunnel.example.com.',
    /sous la forme tunnel\.example\.com\.$/,
  ],
  [{ publicAddress: { ...ssh, user: '' } }, 'Enter the user name on the server.', /^Saisissez le nom d’utilisateur/],
  [{ publicAddress: { ...ssh, hostKey: 'x' } }, 'A fingerprint is SHA256: followed by 43 characters.', /^Une empreinte/],
  // What no schema of ours has words for.
  [{ notifications: 'yes' }, 'This value can’t be used.', 'Cette valeur ne peut pas être utilisée.'],
] as const) {
  test(`what is wrong is said in the reader’s language: ${JSON.stringify(change)}`, () => {
    const { error } = settingsChangeSchema.safeParse(change);
    if (error === undefined) throw new Error('It is taken.');
    const wrong = whatIsWrong(error);
    expect(sayDetail(wrong, english)).toBe(inEnglish);
    expect(sayDetail(wrong, french)).toMatch(inFrench);
  });
}

test('a public address that a user typed is explained in the reader’s language', () => {
  expect(readPublicAddress('ssh://hire@tunnel.example?url=x', french)).toEqual({
    wrong: 'Saisissez une adresse publique sous la forme https://hooks.example.com.',
  });
});

test('only what a schema of ours says is a phrase', () => {
  expect(checkPhrase(check('check.port.whole'))).toEqual({ say: 'check.port.whole', values: {} });
  for (const message of ['Invalid input: expected number, received NaN', '', '"check.port.whole"', '{"say":"nothing"}', '5']) {
    expect(checkPhrase(message)).toBeNull();
  }
});
