import { IconMailPlus, IconTrash } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import classes from './Quarantine.module.css';
import type { QuarantineActions } from './useQuarantineActions.ts';

interface QuarantineHeaderProps {
  readonly total: number;
  /** The newest message that is shown: "all" means all up to it, not what comes while the question is read. */
  readonly newestId: string;
  readonly actions: QuarantineActions;
}

/** The top of the list: how many there are, and what can be done with all of them. */
export function QuarantineHeader({ total, newestId, actions }: QuarantineHeaderProps) {
  const { busy, accept, remove } = actions;
  const { say } = useLanguage();
  const count = { count: total };
  return (
    <>
      <ScreenHeader title={say('quarantine.title')} detail={say('frame.messages', count)} />
      <div className={classes.all}>
        <AskFirst
          label={say('quarantine.acceptAll')}
          icon={<IconMailPlus size={16} />}
          colour="petrol"
          busy={busy}
          question={{
            title: say('quarantine.acceptAll.question', count),
            text: say('quarantine.acceptAll.text', count),
            confirm: say('quarantine.acceptAll'),
            onConfirm: () => void accept({ through: newestId }),
          }}
        />
        <AskFirst
          label={say('quarantine.deleteAll')}
          icon={<IconTrash size={16} />}
          colour="red.9"
          busy={busy}
          question={{
            title: say('quarantine.deleteAll.question', count),
            text: say('quarantine.deleteAll.text', count),
            confirm: say('quarantine.deleteAll'),
            onConfirm: () => void remove({ through: newestId }),
          }}
        />
      </div>
    </>
  );
}
