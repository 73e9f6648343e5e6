import { Button } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import { useBridge } from '../../bridge.ts';
import { useAction } from '../../ui/useAction.ts';

interface OpenFileButtonProps {
  readonly which: RequestOf<'openOwnFile'>['which'];
  readonly children: ReactNode;
}

/** Opens one of Hopwatch's own files with the program that the system has for it. */
export function OpenFileButton({ which, children }: OpenFileButtonProps) {
  const bridge = useBridge();
  const open = useAction(useCallback(() => bridge.openOwnFile({ which }), [bridge, which]));
  return (
    <Button variant="default" loading={open.busy} onClick={open.run}>
      {children}
    </Button>
  );
}
