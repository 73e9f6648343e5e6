import { ThemeIcon } from '@mantine/core';
import {
  type Icon,
  IconAddressBook,
  IconBellRinging,
  IconBolt,
  IconFileInvoice,
  IconFolders,
  IconPackages,
  IconShoppingCart,
  IconTruckLoading,
} from '@tabler/icons-react';
import { type EventKind, eventKind } from '../../../../shared/hirehop/names.ts';

const looks: Record<EventKind, { icon: Icon; colour: string }> = {
  job: { icon: IconTruckLoading, colour: 'petrol' },
  invoice: { icon: IconFileInvoice, colour: 'green' },
  contact: { icon: IconAddressBook, colour: 'grape' },
  project: { icon: IconFolders, colour: 'indigo' },
  purchase: { icon: IconShoppingCart, colour: 'orange' },
  stock: { icon: IconPackages, colour: 'lime' },
  test: { icon: IconBellRinging, colour: 'gray' },
  other: { icon: IconBolt, colour: 'gray' },
};

/** The kind of an event at a glance. Decoration: the subject says it in words. */
export function EventIcon({
  event,
  size,
  className = '',
}: {
  readonly event: string;
  readonly size: number;
  readonly className?: string | undefined;
}) {
  const { icon: KindIcon, colour } = looks[eventKind(event)];
  return (
    <ThemeIcon className={className} variant="light" color={colour} size={size} radius="md" aria-hidden="true">
      <KindIcon size={size * 0.62} stroke={1.7} />
    </ThemeIcon>
  );
}
