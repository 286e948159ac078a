import type { Preview } from '@/lib/actions/preview-article';
import type { Draft } from '@/lib/core/draft';
import { tagsFromField, tagsToField } from '@/lib/core/tags';

/** The fields as typed. */
export interface Fields {
  title: string;
  tags: string;
  note: string;
}

export const fieldsOf = ({ article, draft }: Preview): Fields => ({
  title: draft.title || article.title,
  tags: tagsToField(draft.tags),
  note: draft.note,
});

export const draftOf = ({ title, tags, note }: Fields): Draft => ({
  title: title.trim(),
  tags: tagsFromField(tags),
  note,
});

/** What was typed over one reading, over another one of the same page. */
export const carried = (typed: Fields, from: Preview, to: Preview): Fields =>
  typed.title === from.article.title ? { ...typed, title: to.article.title } : typed;
