import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { problemOf, useBridge } from '../../bridge.ts';
import { useNotices } from '../../hooks/useNotices.ts';
import { usePrunePlan } from '../../hooks/usePrunePlan.ts';
import { planText } from '../../logic/retention-words.ts';
import { counted } from '../../logic/sizes.ts';
import { RetentionFields, type RetentionText, readRetention } from './RetentionFields.tsx';

const nothing: RetentionText = { years: '', keep: '' };

/** Lets the oldest events go, by age or by number. Says what would go before anything does. */
export function RemoveOldEvents() {
  const bridge = useBridge();
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState(nothing);
  const request = readRetention(text);
  const plan = usePrunePlan(open ? request : null);
  const close = (): void => {
    setOpen(false);
    setText(nothing);
  };
  const remove = async (): Promise<void> => {
    if (request === null) return;
    setBusy(true);
    try {
      const pruned = await bridge.prune(request);
      if (!pruned.ok) notices.problem(pruned.problem);
      else {
        close();
        notices.success(`Removed ${counted(pruned.plan.events, 'event')}`, 'Their room on the disk is free after the next start.');
      }
    } catch (error) {
      notices.problem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => setOpen(true)}>
        Remove old events…
      </Button>
      <Modal opened={open} onClose={close} title="Remove old events" centered closeButtonProps={{ 'aria-label': 'Close' }}>
        <Text size="sm">
          Events are kept for ever unless you remove them here. Removed events can’t be brought back: make a backup first.
        </Text>
        <RetentionFields text={text} onChange={setText} />
        <Text size="sm" mt="md" fw={600} role="status" data-testid="prune-plan">
          {plan === null ? 'Fill in at least one of the two.' : planText(plan)}
        </Text>
        <Group mt="md" gap="xs" justify="flex-end">
          <Button variant="default" onClick={close}>
            Keep all
          </Button>
          <Button color="red.9" disabled={plan === null || plan.events === 0} loading={busy} onClick={remove}>
            {plan === null || plan.events === 0 ? 'Remove' : `Remove ${counted(plan.events, 'event')}`}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
