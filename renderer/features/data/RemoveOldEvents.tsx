import { Button, Group, Modal, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../app/language.ts';
import { useNotices } from '../../app/useNotices.ts';
import { problemOf, useBridge } from '../../bridge.ts';
import { PruneMonths } from './PruneMonths.tsx';
import { RetentionFields, type RetentionText, readRetention } from './RetentionFields.tsx';
import { planText } from './retention-words.ts';
import { usePrunePlan } from './usePrunePlan.ts';

const nothing: RetentionText = { years: '', keep: '' };

/** Lets the oldest events go, by age or by number. Says what would go before anything does. */
export function RemoveOldEvents() {
  const bridge = useBridge();
  const language = useLanguage();
  const { say } = language;
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
    if (plan === null || plan.before === null) return;
    setBusy(true);
    try {
      const pruned = await bridge.prune({ before: plan.before });
      if (!pruned.ok) notices.problem(pruned.problem);
      else {
        close();
        notices.success(say('data.remove.done', { count: pruned.plan.events }), say('data.remove.doneText'));
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
        {say('data.remove.open')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={say('data.remove.title')}
        centered
        closeButtonProps={{ 'aria-label': say('frame.close') }}
      >
        <Text size="sm">{say('data.remove.text')}</Text>
        <RetentionFields text={text} onChange={setText} />
        <Text size="sm" mt="md" fw={600} role="status" data-testid="prune-plan">
          {plan === null ? say('data.remove.fillIn') : planText(plan, language)}
        </Text>
        {plan !== null && <PruneMonths months={plan.months} />}
        <Group mt="md" gap="xs" justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('data.remove.cancel')}
          </Button>
          <Button color="red.9" disabled={plan === null || plan.events === 0} loading={busy} onClick={remove}>
            {plan === null || plan.events === 0 ? say('data.remove.confirmNone') : say('data.remove.confirm', { count: plan.events })}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
