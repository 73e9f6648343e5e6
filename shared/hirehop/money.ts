import { remembered } from '../locale.ts';
import { english, type Language } from '../locales/language.ts';
import { plainText } from '../plain-text.ts';
import { decodeEntities } from './entities.ts';
import { isJsonObject, type JsonObject } from './envelope.ts';

/** Fields that hold an amount of money. */
export const moneyFields: ReadonlySet<string> = new Set(['MONEY', 'TOTAL', 'BALANCE', 'PRICE', 'COST', 'DEPOSIT', 'AMOUNT']);

/** By "locale digits". */
const amountFormat = remembered((key) => {
  const [locale, digits] = key.split(' ');
  return new Intl.NumberFormat(locale, { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits) });
});

/** What stands around an amount of a currency, by "locale code": `symbol` is where it stands, with its space. */
const currencyPlace = remembered((key) => {
  const [locale, code] = key.split(' ');
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const beside = (place: number): string => (parts[place]?.type === 'literal' ? (parts[place]?.value ?? '') : '');
  return { symbol: parts[at]?.value ?? '', leads: at === 0, space: at === 0 ? beside(1) : beside(at - 1) };
});

/** Where the symbol stands does not hang on the currency, so for an unknown code any will do. */
const anyCode = 'EUR';

/**
 * Writes an amount with the record's own currency, HireHop's symbol for it first: "£1,234.50". Without a currency it's the
 * number alone. Null when the value is no number.
 */
export function formatMoney(value: unknown, data: JsonObject, { locale }: Language = english): string | null {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return null;
  const currency = isJsonObject(data.CURRENCY) ? data.CURRENCY : {};
  const decimals = Number(currency.DECIMALS ?? 2);
  const digits = Number.isInteger(decimals) && decimals >= 0 && decimals <= 4 ? decimals : 2;
  const number = amountFormat(`${locale} ${digits}`).format(Math.abs(amount));
  const sign = amount < 0 ? '−' : '';
  const code = typeof currency.CODE === 'string' && /^[A-Z]{3}$/.test(currency.CODE) ? currency.CODE : null;
  const given = typeof currency.SYMBOL === 'string' ? plainText(decodeEntities(currency.SYMBOL), 4) : '';
  if (given === '' && code === null) return `${sign}${number}`;
  const place = currencyPlace(`${locale} ${code ?? anyCode}`);
  const symbol = given === '' ? place.symbol : given;
  // A code instead of a sign needs its space: "CHF 5.00".
  const space = place.space === '' && /\p{L}$/u.test(symbol) && symbol.length > 1 ? '\u00a0' : place.space;
  return place.leads ? `${sign}${symbol}${space}${number}` : `${sign}${number}${space}${symbol}`;
}
