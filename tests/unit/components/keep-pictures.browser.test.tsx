import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureActions } from '@/components/hooks/useKeepPictures';
import { KeepPictures } from '@/components/KeepPictures';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { keepPicture, saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { pictureOf } from '../store/picture-of';
import { value } from '../store/value';
import { mount } from './mount';

beforeEach(emptyStore);

/** A browser that keeps a setting, and a reader who gives access or not. */
function browser({ keep = false, access = false, allows = true } = {}) {
  const state = { keep, access };
  const watching = new Set<() => void>();
  const tell = () => {
    for (const each of watching) each();
  };
  const watch = (each: () => void) => {
    watching.add(each);
    each();
    return () => watching.delete(each);
  };
  const order: string[] = [];
  const actions = {
    watchPictureSettings: (on) => watch(() => on({ keep: state.keep })),
    keepPictureSettings: vi.fn<PictureActions['keepPictureSettings']>(async (settings) => {
      order.push('keep');
      state.keep = settings.keep;
      tell();
      return ok(null);
    }),
    watchAccess: (on) => watch(() => on(state.access)),
    askForAccess: vi.fn<PictureActions['askForAccess']>(async () => {
      order.push('ask');
      state.access = allows;
      tell();
      return allows ? ok(null) : fail(failure('access-refused'));
    }),
  } satisfies PictureActions;
  return { actions, order };
}

const option = (host: HTMLElement) => host.querySelector<HTMLInputElement>('input');
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);

describe('the option to keep pictures', () => {
  it('is off at first, and explained in one sentence', async () => {
    const { actions } = browser();
    const host = mount(<KeepPictures actions={actions} />);
    await expect.poll(() => host.textContent).toContain('No picture is kept yet.');
    expect(option(host)?.checked).toBe(false);
    const explained = document.getElementById(option(host)?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(explained.match(/[.!?]/g)).toHaveLength(1);
    expect(actions.askForAccess).not.toHaveBeenCalled();
  });

  it('asks for access in the click that turns it on, before anything else', async () => {
    const { actions, order } = browser();
    const host = mount(<KeepPictures actions={actions} />);
    await expect.poll(() => option(host)?.checked).toBe(false);
    option(host)?.click();
    expect(order).toEqual(['ask', 'keep']);
    await expect.poll(() => option(host)?.checked).toBe(true);
    expect(button(host, 'Allow access')).toBeUndefined();
  });

  it('refused, stays on, says plainly what is kept then, and asks again', async () => {
    const { actions } = browser({ allows: false });
    const host = mount(<KeepPictures actions={actions} />);
    await expect.poll(() => option(host)?.checked).toBe(false);
    option(host)?.click();
    await expect.poll(() => host.textContent).toContain('only pictures that the clipped page itself may read are kept');
    expect(option(host)?.checked).toBe(true);
    button(host, 'Allow access')?.click();
    expect(actions.askForAccess).toHaveBeenCalledTimes(2);
  });

  it('says how many pictures are kept, of how many bytes, and how many are missing', async () => {
    const host = mount(<KeepPictures actions={browser({ keep: true, access: true }).actions} />);
    const pictures = ['https://a.example/1', 'https://a.example/2'];
    const html = pictures.map((address) => `<img src="${address}" alt="">`).join('');
    const saving = { draft: null, again: true, now: 1, thumbnail: null, pictures };
    const { clipId } = value(await saveArticle(makeArticle({ html }), saving));
    value(await keepPicture({ clipId, address: 'https://a.example/1' }, await pictureOf('one', 34_000)));
    await expect.poll(() => host.textContent).toContain('1 picture kept, 34 kB. 1 could not be fetched yet.');
  });
});
