import { IconMailPlus, IconTrash } from '@tabler/icons-react';
import type { SetAsideActions } from '../../hooks/useSetAsideActions.ts';
import { counted } from '../../logic/sizes.ts';
import { ScreenHeader } from '../frame/ScreenHeader.tsx';
import { AskFirst } from './AskFirst.tsx';
import classes from './SetAside.module.css';

interface SetAsideHeaderProps {
  readonly total: number;
  /** The newest message that is shown: "all" means all up to it, not what comes while the question is read. */
  readonly newestId: string;
  readonly actions: SetAsideActions;
}

/** The top of the list: how many there are, and what can be done with all of them. */
export function SetAsideHeader({ total, newestId, actions }: SetAsideHeaderProps) {
  const { busy, accept, remove } = actions;
  const all = total === 1 ? 'it' : 'them';
  return (
    <>
      <ScreenHeader title="Set aside" detail={counted(total, 'message')} />
      <div className={classes.all}>
        <AskFirst
          label="Accept all"
          icon={<IconMailPlus size={16} />}
          colour="petrol"
          busy={busy}
          question={{
            title: `Accept ${counted(total, 'message')} as ${total === 1 ? 'an event' : 'events'}?`,
            text: `Hopwatch puts ${all} into the history, with the time of receipt. Events without the export key that is set now are marked as unverified. What can’t be read as an event stays here.`,
            confirm: 'Accept all',
            onConfirm: () => void accept({ through: newestId }),
          }}
        />
        <AskFirst
          label="Delete all"
          icon={<IconTrash size={16} />}
          colour="red.9"
          busy={busy}
          question={{
            title: `Delete ${counted(total, 'message')}?`,
            text: total === 1 ? 'It can’t be brought back.' : 'They can’t be brought back.',
            confirm: 'Delete all',
            onConfirm: () => void remove({ through: newestId }),
          }}
        />
      </div>
    </>
  );
}
