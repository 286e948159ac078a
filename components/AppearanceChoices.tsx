import { families, type ReadingSettings, spacings, themes, widths } from '@/lib/core/reading-settings';
import { say } from '@/lib/core/words';
import { Choices } from './Choices';
import type { Reading } from './hooks/useReadingSettings';
import { SizeStepper } from './SizeStepper';

/** How pages are coloured, and how articles are set. */
export function AppearanceChoices({ reading }: { reading: Reading }) {
  const { settings, change } = reading;

  const choices = <Key extends Exclude<keyof ReadingSettings, 'size'>>(
    key: Key,
    values: readonly ReadingSettings[Key][],
  ) => (
    <Choices
      legend={say(`appearance.${key}`)}
      options={values.map((value) => ({ value, name: say(`appearance.choices.${value}`) }))}
      chosen={settings[key]}
      onChoose={(value) => change((before) => ({ ...before, [key]: value }))}
    />
  );

  return (
    <>
      {choices('theme', themes)}
      {choices('family', families)}
      <SizeStepper reading={reading} />
      {choices('width', widths)}
      {choices('spacing', spacings)}
    </>
  );
}
