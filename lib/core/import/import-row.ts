import { cleanTags } from '../tags';
import { type ImportedLink, type ImportRow, longest, type RowProblem } from './imported-link';
import type { RowFields } from './row-fields';
import { cutAt, oneLine, severalLines } from './settled-text';
import { webAddress } from './web-address';

/** What a source's reader makes of a row, as it stands there. */
export interface LinkParts extends Partial<Pick<ImportedLink, 'addedAt' | 'state' | 'favourite' | 'progress'>> {
  address: string;
  title: string;
  tags?: readonly string[];
  note?: string;
  author?: string;
  publisher?: string;
  publishedAt?: string | null;
  description?: string;
  bodyFile?: string;
}

/** The row of a link; `fields` tells what is left for the note. */
export function importRow(place: number, fields: RowFields, parts: LinkParts): ImportRow {
  const url = webAddress(parts.address);
  if (!url.ok) return errorRow(place, url.problem, parts);
  const isNamed = parts.title !== parts.address && parts.title !== url.value;
  return {
    kind: 'link',
    place,
    link: {
      url: url.value,
      title: isNamed ? oneLine(parts.title, longest.line) : null,
      addedAt: parts.addedAt ?? null,
      tags: cleanTags((parts.tags ?? []).slice(0, longest.tags).map((tag) => cutAt(tag, longest.tag))),
      state: parts.state ?? 'unread',
      favourite: parts.favourite ?? false,
      progress: parts.progress ?? null,
      note: severalLines([parts.note, fields.rest()].filter(Boolean).join('\n\n'), longest.note) ?? '',
      author: oneLine(parts.author ?? '', longest.line),
      publisher: oneLine(parts.publisher ?? '', longest.line),
      publishedAt: parts.publishedAt ?? null,
      description: severalLines(parts.description ?? '', longest.description),
      bodyFile: oneLine(parts.bodyFile ?? '', longest.line),
    },
  };
}

/** The row of what is no link. */
export const errorRow = (
  place: number,
  problem: RowProblem,
  { title = '', address = '' }: { title?: string; address?: string } = {},
  lines = 1,
): ImportRow => ({
  kind: 'error',
  place,
  problem,
  title: oneLine(title, longest.line),
  address: oneLine(address, longest.shownAddress),
  lines,
});
