const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The longest boundary that is looked for; RFC 2046 allows 70 characters. */
const maxBoundary = 100;
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

/** Undoes a quoted-printable text. Source: RFC 2045, section 6.7. */
function unquoted(content: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const text = content.toString('latin1').replace(/=\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
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
  let at = body.subarray(0, delimiter.length).equals(delimiter) ? -1 : body.indexOf(inside);
  while (at !== -1 || body.subarray(0, delimiter.length).equals(delimiter)) {
    const lineEnd = body.indexOf(lineFeed, at + inside.length);
    if (lineEnd === -1) return;
    const next = body.indexOf(inside, lineEnd);
    const end = next === -1 ? body.length : next;
    if (end > lineEnd)
      yield contentOf(body.subarray(lineEnd + 1, end > 0 && body[end - 1] === carriageReturn && next !== -1 ? end - 1 : end));
    if (next === -1) return;
    at = next;
  }
}
