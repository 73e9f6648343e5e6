import { Button } from '@mantine/core';
import { IconConfetti } from '@tabler/icons-react';
import { useLanguage } from '../../app/language.ts';
import { PanePlaceholder } from '../../ui/PanePlaceholder.tsx';

/** Tells who has waited for it that the first event has come, and shows it. */
export function FirstEvent({ onShow }: { readonly onShow: () => void }) {
  const { say } = useLanguage();
  return (
    <PanePlaceholder icon={IconConfetti} title={say('welcome.cheer.title')} testId="first-event">
      {say('welcome.cheer.text')}
      <div>
        <Button size="sm" mt="md" onClick={onShow}>
          {say('welcome.cheer.show')}
        </Button>
      </div>
    </PanePlaceholder>
  );
}
