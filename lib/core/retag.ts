import { cleanTags, tagKey } from './tags';

/** What is to become of the tags of one or many clips. A tag in both is added. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** The tags of a clip before and after a change: enough to take it back exactly. */
export interface Retagged {
  id: string;
  before: string[];
  after: string[];
}

const keysOf = (tags: readonly string[]): Set<string> => new Set(tags.map(tagKey));

export const sameTags = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((tag, place) => tag === others[place]);

/** The tags in their order, those removed left out, the new ones at the end. A tag that is there already stays as it is written. */
export function withChange(tags: readonly string[], { add, remove }: TagChange): string[] {
  const added = cleanTags(add);
  const wanted = keysOf(added);
  const gone = keysOf(cleanTags(remove));
  return cleanTags([...tags.filter((tag) => wanted.has(tagKey(tag)) || !gone.has(tagKey(tag))), ...added]);
}

/** The tags with one under another name, in its place; where the other is there too, they become one. `to` must be clean. */
export const withRenamed = (tags: readonly string[], from: string, to: string): string[] =>
  tags.some((tag) => tagKey(tag) === tagKey(from))
    ? cleanTags(tags.map((tag) => (tagKey(tag) === tagKey(from) || tagKey(tag) === tagKey(to) ? to : tag)))
    : [...tags];

/**
 * The tags that a clip has once a change is taken back: exactly those of before, unless they have been changed again since. Then that
 * later change stays, and only what this one added or removed is turned round.
 */
export function withTakenBack(tags: readonly string[], { before, after }: Omit<Retagged, 'id'>): string[] {
  if (sameTags(tags, after)) return [...before];
  const [had, has] = [keysOf(before), keysOf(after)];
  return withChange(tags, {
    add: before.filter((tag) => !has.has(tagKey(tag))),
    remove: after.filter((tag) => !had.has(tagKey(tag))),
  });
}
