import { describe, expect, it } from 'vitest';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';

const atFirst: ExportSettings = {
  format: 'markdown',
  preset: 'obsidian',
  template: '',
  namePattern: '',
  folderPattern: '',
  pictures: true,
  citation: 'apa',
  daysIn: 'en',
  vault: '',
};

describe('stored settings', () => {
  it.each<[string, unknown, ExportSettings]>([
    ['none', undefined, atFirst],
    ['something else', 'obsidian', atFirst],
    ['a list', [], atFirst],
    ['an unknown preset', { preset: 'word', vault: 'Work' }, { ...atFirst, vault: 'Work' }],
    ['a template that is none', { preset: 'own', template: ['{{ title }}'] }, { ...atFirst, preset: 'own' }],
    ['a broken template, kept as it is', { template: '{{ title' }, { ...atFirst, template: '{{ title' }],
    ['pictures by a word', { pictures: 'no', daysIn: 'clip' }, { ...atFirst, daysIn: 'clip' }],
    [
      'all of them, and one more',
      {
        format: 'epub',
        preset: 'hugo',
        template: '{{ title }}',
        namePattern: '{{ slug }}',
        folderPattern: '{{ site }}',
        pictures: false,
        citation: 'ris',
        daysIn: 'clip',
        vault: 'News',
        colour: 'red',
      },
      {
        format: 'epub',
        preset: 'hugo',
        template: '{{ title }}',
        namePattern: '{{ slug }}',
        folderPattern: '{{ site }}',
        pictures: false,
        citation: 'ris',
        daysIn: 'clip',
        vault: 'News',
      },
    ],
  ])('%s', (_, stored, settings) => {
    expect(parseExportSettings(stored)).toEqual(settings);
  });
});
