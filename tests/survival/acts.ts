import { randomBytes } from 'node:crypto';
import { makeClip } from '@/lib/core/clip';
import { clipId } from '@/lib/core/clip-id';
import type { ClipRecord } from '@/lib/core/clip-record';
import { hashOfText } from '@/lib/core/text-hash';
import { archiveOf } from '@/tests/unit/core/archive/archive-of';
import type { Driver } from '../e2e/drivers/driver';
import type { Surface } from '../e2e/drivers/surface';
import { noteField, status, tagsField, titleField } from '../e2e/popup';
import { numberedArticle, save } from './saves';
import type { WholeClip } from './state';

/** An act that changes what is stored, made by the hand that a reader makes it with. */
export interface Act {
  name: string;
  /** Where it writes. */
  where: 'background' | 'library';
  /** Brings it so far that one press is left, and tells how it is ended. */
  begin(browser: Driver, library: Surface, before: Map<string, WholeClip>): Promise<Begun>;
}

export interface Begun {
  /** The last press. It resolves when the reader is told that it is done. */
  press(): Promise<void>;
  /** Of an act that goes on after that: whether these steps are all. */
  isOver?(steps: readonly string[]): boolean;
  /** Whether a clip is as the act leaves it; of one that the act has nothing to do with, whether it is as it was. */
  isDone(clip: WholeClip): boolean;
  /** How many clips it changes or makes. */
  clips: number;
  /** How many of them at a time, each batch whole or not at all; 50 where it does not say. */
  batch?: number;
}

let lastNumber = 10_000;

/** Milliseconds without a step after which what goes on by itself has come to its end. */
const quiet = 3_000;

/** One clip more, by what the popup sends. */
export const saveOne: Act = {
  name: 'save',
  where: 'background',
  async begin(browser) {
    lastNumber += 1;
    const article = numberedArticle(lastNumber);
    return {
      press: async () => void (await save(browser, article)),
      isDone: ({ clip, bodies }) => clip.url === article.url && bodies.at(-1)?.text === article.text,
      clips: 1,
    };
  },
};

/** Title, tags and note of one clip, in the reader view. */
export const editOne: Act = {
  name: 'edit',
  where: 'library',
  async begin(_browser, library, before) {
    lastNumber += 1;
    const [id = ''] = before.keys();
    const wanted = { title: `Title ${lastNumber}`, tags: [`tag ${lastNumber}`], note: `Note ${lastNumber}` };
    await library.evaluate((clip) => {
      location.hash = `#/clip/${clip}`;
    }, id);
    await library.click({ role: 'button', name: 'Edit' });
    await library.fill(titleField, wanted.title);
    const removing = { role: 'button', nameStart: 'Remove tag' };
    while ((await library.find(removing)).length > 0) await library.click(removing);
    await library.fill(tagsField, wanted.tags.join());
    await library.fill(noteField, wanted.note);
    return {
      press: async () => {
        await library.click({ role: 'button', name: 'Save' });
        await library.waitForText('h1', wanted.title);
        await library.waitForText(status, 'Saved');
      },
      isDone: ({ clip: { id: clipId, title, tags, note } }) =>
        clipId === id && title === wanted.title && tags.join() === wanted.tags.join() && note === wanted.note,
      clips: 1,
    };
  },
};

/** Every clip of the library into the archive; where they all lie there, back. */
export const archiveAll: Act = {
  name: 'bulk',
  where: 'library',
  async begin(_browser, library, before) {
    const archiving = [...before.values()].some(({ clip }) => !clip.archived);
    const clips = [...before.values()].filter(({ clip }) => clip.archived !== archiving).length;
    await library.evaluate(
      (hash) => {
        location.hash = hash;
      },
      archiving ? '#/' : '#/archive',
    );
    await library.waitForText(status, `${clips} clips`);
    await library.click({ role: 'checkbox', name: 'Select all' });
    await library.waitForText(status, `${clips} clips selected`);
    return {
      press: async () => {
        await library.click({ role: 'button', name: archiving ? 'Archive selected' : 'Back to the library' });
        await library.waitForText(status, archiving ? 'Archived: ' : 'Back in the library', 60_000);
      },
      isDone: ({ clip }) => clip.archived === archiving,
      clips,
    };
  },
};

/** Whether some steps have been taken, and none for a while. */
function isQuietAfter(...wanted: string[]): (steps: readonly string[]) => boolean {
  let [seen, since] = [0, Date.now()];
  return (steps) => {
    if (steps.length !== seen) [seen, since] = [steps.length, Date.now()];
    return wanted.every((step) => steps.includes(step)) && Date.now() - since > quiet;
  };
}

/** Clips of the backup that is restored: more than one batch. */
const inBackup = 40;

/** A backup of clips that the library does not have, by the page's own file picker. */
export const restoreBackup: Act = {
  name: 'restore',
  where: 'library',
  async begin(_browser, library) {
    const records = await Promise.all(
      Array.from({ length: inBackup }, async (): Promise<ClipRecord> => {
        lastNumber += 1;
        const article = numberedArticle(lastNumber);
        const made = {
          id: clipId(lastNumber, randomBytes(10)),
          now: lastNumber,
          textHash: await hashOfText(article.text),
        };
        const { clip, body } = makeClip(article, { title: '', tags: ['restored'], note: '' }, made);
        return { clip, bodies: [body], thumbnail: null, highlights: [], pictures: [] };
      }),
    );
    const texts = new Map(records.map(({ clip, bodies }) => [clip.id, bodies[0]?.text]));
    await library.evaluate(() => {
      location.hash = '#/storage';
    });
    await library.waitFor({ role: 'button', name: 'Back up now' });
    const archive = await archiveOf(records);
    return {
      press: async () => {
        await library.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]');
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], 'Newsclip backup.json', { type: 'application/json' }));
          if (!input) throw new Error('There is no file picker');
          input.files = transfer.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, archive);
        await library.waitForText(status, `Read ${inBackup} clips: ${inBackup} added`, 60_000);
      },
      isDone: ({ clip, bodies }) => clip.tags.join() === 'restored' && bodies.at(-1)?.text === texts.get(clip.id),
      clips: inBackup,
      batch: 25,
    };
  },
};

/** The save with which the tail of the index is long enough to be flushed, and the flush, which begins by itself. */
export const flushIndex: Act = {
  name: 'index flush',
  where: 'background',
  async begin(browser, library, before) {
    const begun = await saveOne.begin(browser, library, before);
    return { ...begun, isOver: isQuietAfter('delete tail') };
  },
};

/** The first save into a database of version 1, which is upgraded for it and gets its index. */
export const upgrade: Act = {
  name: 'upgrade',
  where: 'background',
  async begin(browser, library, before) {
    const begun = await saveOne.begin(browser, library, before);
    // Copy and index are made side by side, and either may be the last.
    const isOver = isQuietAfter('clear tail', 'storage.local.set done');
    return { ...begun, isOver };
  },
};
