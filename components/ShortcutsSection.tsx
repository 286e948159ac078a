import type { Failure } from '@/lib/core/failure';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { type ShortcutActions, useShortcuts } from './hooks/useShortcuts';
import { SettingsSection } from './SettingsSection';
import styles from './SettingsView.module.css';

interface ShortcutsSectionProps {
  actions: ShortcutActions;
  failed: (failure: Failure) => void;
}

/** The keys that work on every page, which the browser keeps; nothing where it has none. */
export function ShortcutsSection({ actions, failed }: ShortcutsSectionProps) {
  const shortcuts = useShortcuts(actions);
  const open = async () => {
    const opened = await actions.openShortcuts();
    if (!opened.ok) failed(opened.problem);
  };
  if (!shortcuts) return null;
  return (
    <SettingsSection title={say('settings.shortcuts.title')} explanation={say('settings.shortcuts.explanation')}>
      <dl class={styles.keys}>
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class={styles.key}>
            <dt>{name}</dt>
            <dd>{keys === null ? say('settings.shortcuts.none') : <kbd class={styles.typed}>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Button onClick={() => void open()}>{say('settings.shortcuts.change')}</Button>
      </p>
    </SettingsSection>
  );
}
