import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Done } from '../../shared/ipc/contract.ts';
import { useLanguage } from '../app/language.ts';
import { useAction } from './useAction.ts';

interface CopyButtonProps {
  /** What is copied, for those who can't see where the button stands: "Copy webhook URL". */
  readonly label: string;
  readonly copy: () => Promise<Done | undefined>;
  readonly filled?: boolean;
  readonly disabled?: boolean;
}

const copiedShownMs = 2_000;

/** Copies something and says that it did. Its width does not change. */
export function CopyButton({ label, copy, filled = false, disabled = false }: CopyButtonProps) {
  const { say } = useLanguage();
  const action = useAction(copy);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), copiedShownMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      variant={filled ? 'filled' : 'default'}
      miw={92}
      aria-label={copied ? say('frame.copiedOf', { what: label }) : label}
      disabled={disabled}
      leftSection={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
      onClick={async () => setCopied(await action.run())}
    >
      {say(copied ? 'frame.copied' : 'frame.copy')}
    </Button>
  );
}
