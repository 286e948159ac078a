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

/** Tags as typed into one field, parted by commas (Latin, Arabic, ideographic) or line breaks. */
export const tagsFromField = (field: string): string[] => cleanTags(field.split(/[,،、，\n]/u));

export const tagsToField = (tags: readonly string[]): string => tags.join(', ');
