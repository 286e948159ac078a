/** Tags with the same key are one tag: capital letters make no difference. */
export const tagKey = (tag: string): string => tag.normalize('NFC').toLowerCase();

/** Tags as stored: NFC, no leading `#`, inner white space folded, none empty, none twice (without regard to case). */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const raw of tags) {
    const tag = raw
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^#+\s*/u, '');
    const key = tagKey(tag);
    if (tag && !seen.has(key)) seen.set(key, tag);
  }
  return [...seen.values()];
}

const separators = /[,،、，\n]/u;

/** Tags as typed into one field, parted by commas (Latin, Arabic, ideographic) or line breaks. */
export const tagsFromField = (field: string): string[] => cleanTags(field.split(separators));

/** What stands at the end of a field and may still be being typed. */
export const typedTagOf = (field: string): string => field.split(separators).at(-1) ?? '';

/** The field with what is being typed in it completed, and ready for the next tag. */
export function withTypedTag(field: string, tag: string): string {
  const before = field.slice(0, field.length - typedTagOf(field).length);
  return `${before}${before && ' '}${tag}, `;
}

export const tagsToField = (tags: readonly string[]): string => tags.join(', ');
