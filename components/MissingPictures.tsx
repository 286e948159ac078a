import { useEffect, useState } from 'preact/hooks';
import { type MissingReason, worthAnotherTry } from '@/lib/core/pictures/kept-picture';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import { say, sayCount } from '@/lib/core/words';
import type { ClipPictures } from '@/lib/store';
import { Button } from './Button';
import { Notice } from './Notice';

interface MissingPicturesProps {
  /** The text on screen. */
  html: string;
  pictures: ClipPictures;
  /** Tells whether pictures can be fetched at all. */
  watchGetting: (onAnswer: (can: boolean) => void) => () => void;
  onGet: () => void;
}

/** Says that pictures of an article are missing which can be had, and has them fetched when the reader asks. */
export function MissingPictures({ html, pictures: { kept, missing }, watchGetting, onGet }: MissingPicturesProps) {
  const [can, setCan] = useState(false);
  useEffect(() => watchGetting(setCan), [watchGetting]);
  const toBeHad = pictureAddresses(html)
    .slice(0, pictureLimits.count)
    .filter((address) => !kept.has(address) && isWorthIt(missing.get(address)));
  if (!can || toBeHad.length === 0) return null;
  const coming = toBeHad.some((address) => missing.get(address) === 'pending');
  return (
    <Notice action={<Button onClick={onGet}>{say('pictures.get')}</Button>}>
      <p role="status">{coming ? say('pictures.getting') : sayCount('pictures.missing', toBeHad.length)}</p>
    </Notice>
  );
}

/** One that nobody has tried to get yet is. */
const isWorthIt = (reason: MissingReason | undefined): boolean => !reason || worthAnotherTry.includes(reason);
