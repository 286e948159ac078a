import { families, type ReadingSettings, spacings, themes, widths } from '@/lib/core/reading-settings';
import { Choices } from './Choices';
import type { Reading } from './hooks/useReadingSettings';
import { SizeStepper } from './SizeStepper';

const names = {
  system: 'System',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  serif: 'Serif',
  sans: 'Sans',
  legible: 'Legible',
  narrow: 'Narrow',
  middle: 'Middle',
  wide: 'Wide',
  tight: 'Tight',
  normal: 'Normal',
  loose: 'Loose',
} as const;

type Name = keyof typeof names;

/** How pages are coloured, and how articles are set. */
export function AppearanceChoices({ reading }: { reading: Reading }) {
  const { settings, change } = reading;

  const choices = <Key extends Exclude<keyof ReadingSettings, 'size'>>(
    legend: string,
    key: Key,
    values: readonly (ReadingSettings[Key] & Name)[],
  ) => (
    <Choices
      legend={legend}
      options={values.map((value) => ({ value, name: names[value] }))}
      chosen={settings[key]}
      onChoose={(value) => change((before) => ({ ...before, [key]: value }))}
    />
  );

  return (
    <>
      {choices('Colours', 'theme', themes)}
      {choices('Type', 'family', families)}
      <SizeStepper reading={reading} />
      {choices('Lines', 'width', widths)}
      {choices('Spacing', 'spacing', spacings)}
    </>
  );
}
