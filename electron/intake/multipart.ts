const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const equalsSign = 0x3d;

/** The longest boundary that is looked for; RFC 2046 allows 70 characters. */
const maxBoundary = 100;
/** How many parts are looked at: a form has a handful. */
const maxParts = 1_000;
/** How much of a part's headers is read, in bytes. */
const maxHeaders = 4096;

const named = /;\s*boundary=(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i;

/**
 * The line that separates the parts: named by the content type, else the first line of a body that begins with two hyphens
 * (the kept type of a quarantined message may be cut). Null when it's no multipart body.
 */
function delimiterOf(body: Buffer, contentType: string): Buffer | null {
  const [, quoted, plain] = /^\s*multipart\//i.test(contentType) ? (named.exec(contentType) ?? []) : [];
  const boundary = quoted ?? plain;
  if (boundary !== undefined) {
    const delimiter = Buffer.from(`--${boundary}`, 'latin1');
    if (body.includes(delimiter)) return delimiter;
  }
  if (!body.subarray(0, 2).equals(Buffer.from('--'))) return null;
  const end = body.subarray(0, maxBoundary + 4).indexOf(lineFeed);
  const line = body.subarray(0, end > 0 && body[end - 1] === carriageReturn ? end - 1 : end);
  return end > 2 ? line : null;
}

/** The value of a hexadecimal digit; NaN for any other byte. */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : Number.NaN;
}

/** Undoes a quoted-printable text; what encodes nothing stays as it is. Source: RFC 2045, section 6.7. */
function unquoted(content: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const plain = Buffer.alloc(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] !== equalsSign) {
      plain[length] = content[at] ?? 0;
      length += 1;
      continue;
    }
    const breakLength = content[at + 1] === lineFeed ? 1 : content[at + 1] === carriageReturn && content[at + 2] === lineFeed ? 2 : 0;
    const value = 16 * hexValue(content[at + 1]) + hexValue(content[at + 2]);
    if (breakLength === 0) {
      plain[length] = Number.isNaN(value) ? equalsSign : value;
      length += 1;
    }
    at += breakLength > 0 ? breakLength : Number.isNaN(value) ? 0 : 2;
  }
  return plain.subarray(0, length);
}

/** The content of a part, without its headers and in the encoding that they name undone. */
function contentOf(part: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const top = part.subarray(0, maxHeaders).toString('latin1');
  const blank = /^\r?\n|\r?\n\r?\n/.exec(top);
  if (blank === null) return part;
  const headers = top.slice(0, blank.index);
  const content = part.subarray(blank.index + blank[0].length);
  const [, encoding = ''] = /^content-transfer-encoding:[ \t]*([\w-]+)/im.exec(headers) ?? [];
  if (encoding.toLowerCase() === 'base64') return Buffer.from(content.toString('latin1'), 'base64');
  return encoding.toLowerCase() === 'quoted-printable' ? unquoted(content) : content;
}

/**
 * Takes a multipart body apart and yields the content of each part: fields and files alike, under `multipart/form-data` or any
 * other such type. Lenient: line feeds alone, and a body that ends without its last boundary, are read. Never throws; yields
 * nothing for any other body. Source: RFC 2046, section 5.1.
 */
export function* multipartTexts(bytes: Uint8Array<ArrayBuffer>, contentType: string): Generator<Buffer<ArrayBuffer>> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delimiter = delimiterOf(body, contentType);
  if (delimiter === null) return;
  const inside = Buffer.concat([Buffer.from('\n'), delimiter]);
  // The first one may stand at the very beginning, without a line before it.
  const isFirst = body.subarray(0, delimiter.length).equals(delimiter);
  let at = isFirst ? -1 : body.indexOf(inside);
  if (at === -1 && !isFirst) return;
  for (let count = 0; count < maxParts; count += 1) {
    const lineEnd = body.indexOf(lineFeed, at + inside.length);
    if (lineEnd === -1) return;
    const next = body.indexOf(inside, lineEnd);
    const end = next === -1 ? body.length : next;
    const isBroken = next !== -1 && body[end - 1] === carriageReturn;
    if (end > lineEnd) yield contentOf(body.subarray(lineEnd + 1, isBroken ? end - 1 : end));
    if (next === -1) return;
    at = next;
  }
}
