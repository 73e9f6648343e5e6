import { IconMailPlus, IconTrash } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import classes from './SetAside.module.css';
import type { SetAsideActions } from './useSetAsideActions.ts';

interface SetAsideHeaderProps {
  readonly total: number;
  /** The newest message that is shown: "all" means all up to it, not what comes while the question is read. */
  readonly newestId: string;
  readonly actions: SetAsideActions;
}

/** The top of the list: how many there are, and what can be done with all of them. */
export function SetAsideHeader({ total, newestId, actions }: SetAsideHeaderProps) {
  const { busy, accept, remove } = actions;
  const { say } = useLanguage();
  const count = { count: total };
  return (
    <>
      <ScreenHeader title={say('setAside.title')} detail={say('frame.messages', count)} />
      <div className={classes.all}>
        <AskFirst
          label={say('setAside.acceptAll')}
          icon={<IconMailPlus size={16} />}
          colour="petrol"
          busy={busy}
          question={{
            title: say('setAside.acceptAll.question', count),
            text: say('setAside.acceptAll.text', count),
            confirm: say('setAside.acceptAll'),
            onConfirm: () => void accept({ through: newestId }),
          }}
        />
        <AskFirst
          label={say('setAside.deleteAll')}
          icon={<IconTrash size={16} />}
          colour="red.9"
          busy={busy}
          question={{
            title: say('setAside.deleteAll.question', count),
            text: say('setAside.deleteAll.text', count),
            confirm: say('setAside.deleteAll'),
            onConfirm: () => void remove({ through: newestId }),
          }}
        />
      </div>
    </>
  );
}
