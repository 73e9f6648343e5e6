import { Button, Text, Title } from '@mantine/core';
import { Mark } from './Mark.tsx';
import classes from './Trouble.module.css';

interface TroubleProps {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A whole page or pane that can't show what it should, with what can be done. */
export function Trouble({ title, text, action }: TroubleProps) {
  return (
    <div className={classes.trouble} role="alert">
      <Mark size={40} />
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm" c="dimmed" data-selectable>
        {text}
      </Text>
      {action && (
        <Button size="sm" variant="default" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
