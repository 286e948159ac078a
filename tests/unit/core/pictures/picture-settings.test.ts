import { expect, it } from 'vitest';
import { parsePictureSettings } from '@/lib/core/pictures/picture-settings';

it.each([
  ['nothing', null, false],
  ['a text', 'yes', false],
  ['what is no answer', { keep: 'yes' }, false],
  ['yes', { keep: true }, true],
  ['no', { keep: false }, false],
])('pictures are kept only where the reader has said so: %s', (_, stored, keep) => {
  expect(parsePictureSettings(stored)).toEqual({ keep });
});
