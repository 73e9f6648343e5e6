import type { QuarantineChoice, QuarantineDropped } from '../../shared/ipc/contract.ts';
import { isoTime } from '../../shared/iso-time.ts';
import { toQuarantineRow } from '../desktop/app-state.ts';
import type { Quarantine } from '../quarantine/quarantine.ts';
import type { Service } from '../service/service.ts';
import { parseId } from '../storage/ids.ts';
import { answer } from './answer.ts';
import type { Handlers } from './register.ts';

function toDropped({ dropped }: Quarantine): QuarantineDropped | null {
  return (
    dropped && {
      count: dropped.count,
      oldest: isoTime(dropped.oldest),
      newest: isoTime(dropped.newest),
    }
  );
}

/** The answers to what the window asks about messages that were set aside. */
export function makeQuarantineHandlers(service: Service): Pick<Handlers, 'listQuarantine' | 'acceptQuarantined' | 'deleteQuarantined'> {
  const { quarantine } = service;
  const idsOf = (choice: QuarantineChoice): readonly number[] =>
    'ids' in choice ? choice.ids.flatMap((id) => parseId(id) ?? []) : quarantine.idsThrough(parseId(choice.through) ?? 0);
  return {
    listQuarantine: async ({ offset, limit }) => {
      const kept = await quarantine.page(offset, limit);
      return { total: quarantine.size, rows: kept.map(toQuarantineRow), dropped: toDropped(quarantine) };
    },
    acceptQuarantined: (choice) => answer(() => service.data.acceptQuarantined(idsOf(choice))),
    deleteQuarantined: (choice) => answer(async () => ({ deleted: await service.data.deleteQuarantined(idsOf(choice)) })),
  };
}
