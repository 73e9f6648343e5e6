/** The export key of the test's HireHop account, the one that the request table names. */
export const exportKey = '22u43mrjwe7u';

/** A message as HireHop documents it; `number` tells one from another. */
export function statusMessage(number: number, overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    time: '2026-03-01 09:00:00',
    user_id: 4,
    user_name: 'Zoë',
    user_email: 'zoe@northlight.example',
    company_id: 1,
    export_key: exportKey,
    event: 'job.status.updated',
    job: 15_564 + number,
    data: { ID: 15_564 + number, JOB_NAME: 'Main Stage 2026', CLIENT: 'Crème de la Scène SARL', STATUS: 2, VENUE: 'Zénith de Lille' },
    changes: { STATUS: { from: 1, to: 2 } },
    ...overrides,
  };
}

/** Writes JSON as PHP's json_encode does by default: non-ASCII as \uXXXX, slashes escaped. */
export function asPhp(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');
}

/** A day at a hire desk, for looking at. */
export function sampleDay(): Record<string, unknown>[] {
  const job = (number: number, name: string, client: string): Record<string, unknown> => ({
    job: number,
    data: {
      ID: number,
      NUMBER: String(number),
      JOB_NAME: name,
      CLIENT: client,
      NAME: 'Amélie Durand',
      CLIENT_REF: 'PO-20417',
      VENUE: 'Zénith de Lille',
      OUT_DATE: '2026-06-12 08:00:00',
      JOB_DATE: '2026-06-13 00:00:00',
      JOB_END: '2026-06-15 00:00:00',
      RETURN_DATE: '2026-06-16 18:00:00',
      MANAGER: 'Zoë Müller-Lüdenscheidt',
      MONEY: '18240.50',
      DEPOT: 'Lille',
      DEPOT_ID: 2,
      STATUS: 2,
      CURRENCY: { CODE: 'GBP', SYMBOL: '£', DECIMALS: 2 },
      TELEPHONE: '+44 113 496 0123',
      ADDRESS: '14 Mill Lane\r\nLeeds\r\nLS1 4AB',
      DETAILS:
        'Please check crew access and the load-in: power distro comes from the house, radios for six. Cases stay on site until the strike.',
      INTERNAL_NOTES: 'Deposit invoice signed, waiting for the quote of the LED wall.',
      CUSTOM_FIELDS: { sharepoint_project: { type: 'text', value: 'MS-2026' }, crew_call: { type: 'text', value: '06:30' } },
      DEFAULT_DISCOUNT: 10,
      COLOUR: '#22aa55',
      LOCKED: 0,
    },
  });
  const by = (user_name: string): Record<string, unknown> => ({ user_name });
  return [
    statusMessage(0, {
      ...job(15_201, 'Wedding lighting 2026', 'Greenfield Weddings'),
      ...by('Niamh Ó Briain'),
      event: 'job.created',
      changes: [],
    }),
    statusMessage(0, {
      ...by('John Smith'),
      event: 'invoice.status.updated',
      job: undefined,
      data: { NUMBER: 'INV-7636', CLIENT: 'Köln Messe GmbH', TOTAL: '4210.00' },
      changes: { STATUS: { from: 0, to: 2 } },
    }),
    statusMessage(0, {
      ...job(15_564, 'Main Stage 2026', 'Crème de la Scène SARL'),
      ...by('Łukasz Wójcik'),
      event: 'job.updated',
      changes: { OUT_DATE: { from: '2026-06-12 08:00:00', to: '2026-06-13 06:00:00' }, VENUE: { from: '', to: 'Zénith de Lille' } },
    }),
    statusMessage(0, {
      ...by('Amélie Durand'),
      event: 'contact.company.created',
      job: undefined,
      data: { COMPANY: 'Banda “El Sol”', EMAIL: 'hola@elsol.example' },
      changes: {},
    }),
    statusMessage(0, {
      ...job(15_310, 'Summer tour ► Drapes & rigging', 'Blackfriars Theatre'),
      ...by("Pat O'Neill"),
      changes: { STATUS: { from: 5, to: 6 } },
    }),
    statusMessage(0, { event: 'vehicle.service.due', job: undefined, data: { ID: 12, NAME: 'Sprinter AB12 CDE' }, changes: {}, ...by('') }),
    statusMessage(0, {
      ...job(15_477, 'LED wall hire 2026', '株式会社 舞台'),
      ...by('山田 太郎'),
      event: 'job.updated',
      changes: { MONEY: { from: '0.00', to: '2844.95' } },
    }),
    statusMessage(0, {
      ...job(15_402, 'Conference AV 2026', 'University of Leeds – Estates'),
      ...by('John Smith'),
      changes: { STATUS: { from: 2, to: 9 }, COLOUR: { from: '#22aa55', to: '#ee4444' } },
    }),
    statusMessage(0, {
      ...by('Ştefan Ionescu'),
      event: 'purchase.order.created',
      job: undefined,
      data: { ID: 253, TITLE: 'Truss and motors' },
      changes: [],
    }),
    statusMessage(0, {
      ...job(15_564, 'Main Stage 2026', 'Crème de la Scène SARL'),
      ...by('Zoë'),
      changes: { STATUS: { from: 1, to: 2 }, COLOUR: { from: '#ffcc00', to: '#22aa55' }, MONEY: { from: '17100.00', to: '18240.50' } },
    }),
  ];
}
