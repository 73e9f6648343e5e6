/** How many digits a delivery's number has: every message has one of its own. */
export const numberDigits = 10;

/** The mark before a delivery's number, the same in the request and in what a server stored. */
export const numberMark = '"delivery":"';

const bodyBytes = 2048;
const note = 'please check crew access load-in parking power distro radio cases return strike invoice deposit signed quote ';

const message = {
  time: '2026-03-29 07:50:42',
  user_id: 3,
  user_name: 'Zoë Müller-Lüdenscheidt',
  user_email: 'zoe@northlight.example',
  company_id: 1,
  export_key: '22u43mrjwe7u',
  delivery: '0'.repeat(numberDigits),
  event: 'job.status.updated',
  job: '12345',
  data: {
    ID: 12_345,
    NUMBER: '12345',
    JOB_NAME: 'Summer tour ► Main Stage 2026',
    CLIENT: 'Crème de la Scène SARL',
    COMPANY: 'Fjord & Sons AS',
    NAME: 'Niamh Ó Briain',
    CLIENT_REF: 'PO-37427/2',
    VENUE: 'Zénith de Lille',
    OUT_DATE: '2026-04-17 21:16:00',
    JOB_DATE: '2026-04-18 21:16:00',
    JOB_END: '2026-04-20 21:16:00',
    MANAGER: 'Łukasz Wójcik',
    MONEY: '4950.67',
    DEPOT_ID: 2,
    DEPOT: 'Lille',
    STATUS: 2,
    CURRENCY: { CODE: 'GBP', SYMBOL: '£', DECIMALS: 2 },
    ADDRESS: '183 Mill Lane\r\nLeeds\r\nLS17 6AB',
    CUSTOM_FIELDS: { sharepoint_project: { type: 'text', value: 'https://example.test/sites/42' } },
    DETAILS: '',
  },
  changes: { STATUS: { from: 1, to: 2 }, COLOUR: { from: '#888888', to: '#22aa55' } },
};

/** As PHP's json_encode writes by default: everything beyond ASCII and every slash escaped. */
function asPhp(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/');
}

/** A status change of a job as HireHop sends it, exactly 2 KB long, as plain JSON or as PHP writes it. */
function makeBody(php: boolean): Buffer {
  const write = (details: string): Buffer => {
    const json = JSON.stringify({ ...message, data: { ...message.data, DETAILS: details } });
    return Buffer.from(php ? asPhp(json) : json);
  };
  return write(note.repeat(bodyBytes / note.length).slice(0, bodyBytes - write('').length));
}

/** A whole request, ready to be written to a socket; its number is patched in at `numberAt`. */
export interface Request {
  readonly bytes: Buffer;
  readonly numberAt: number;
}

/** Builds the request once, so that the client has next to nothing to do for each. */
export function makeRequest(url: URL, php: boolean): Request {
  const body = makeBody(php);
  const head = `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head), body]);
  return { bytes, numberAt: bytes.indexOf(numberMark) + numberMark.length };
}

/** Patches a delivery's number into a request. */
export function setNumber({ bytes, numberAt }: Request, number: number): void {
  bytes.write(String(number).padStart(numberDigits, '0'), numberAt, 'latin1');
}
