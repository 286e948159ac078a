import { isolated } from '@/lib/core/isolated';
import { say, sayCount } from '@/lib/core/words';

export type Act =
  | 'trash'
  | 'restore'
  | 'archive'
  | 'unarchive'
  | 'favourite'
  | 'unfavourite'
  | 'read'
  | 'unread'
  | 'tag';

interface ActedOn {
  ids: readonly string[];
  /** Of the one clip that an act was asked for; null where it was asked for several. */
  title: string | null;
}

/** "Deleting 12 clips", "Deleted “Ferry”": what is said of an act while it goes on, and once it is done of as many as it changed. */
export const actWords = (act: Act, when: 'doing' | 'done', { ids, title }: ActedOn): string =>
  title !== null && ids.length === 1
    ? say(`acts.${act}.${when}.clip`, isolated(title))
    : sayCount(`acts.${act}.${when}.clips`, ids.length);
