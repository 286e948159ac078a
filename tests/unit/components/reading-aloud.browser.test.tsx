import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { SpeechActions } from '@/components/hooks/useReadingAloud';
import { useStatus } from '@/components/hooks/useStatus';
import { ReaderView } from '@/components/ReaderView';
import { Toast } from '@/components/Toast';
import type { Article } from '@/lib/core/article';
import { explain, failure } from '@/lib/core/failure';
import { parseReadingSettings } from '@/lib/core/reading-settings';
import { fail } from '@/lib/core/result';
import { saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { libraryActions } from './library-actions';
import { mount } from './mount';
import { shelfOf } from './shelf-of';
import { speechActions } from './speech-actions';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const bar = page.getByRole('region', { name: 'Read aloud' });
const place = (words: string) => expect.element(bar.getByText(words)).toBeVisible();

/** A clip open in the reader, with a browser that speaks as a test says. */
async function reader(different: Parameters<typeof speechActions>[0] = {}, article: Partial<Article> = {}) {
  const ids = await shelfOf(['Ferry'], () => ({
    article: { standfirst: null, html: '<p>It is back. It rains.</p><p>Good.</p>', ...article },
  }));
  const speech = speechActions(different);
  const onLeave = vi.fn();
  function View() {
    const teller = useStatus();
    return (
      <>
        <ReaderView
          clipId={ids.get('Ferry') ?? ''}
          actions={{ ...libraryActions(), speech }}
          reading={{ settings: parseReadingSettings(null), change: () => {} }}
          neighbours={{ before: null, after: null }}
          onTurn={() => {}}
          teller={teller}
          onLeave={onLeave}
        />
        <Toast teller={teller} />
      </>
    );
  }
  const host = mount(<View />);
  await expect.element(page.getByRole('heading', { name: 'Ferry', level: 1 })).toBeVisible();
  const said = () => speech.speak.mock.calls.map(([{ text }]) => text);
  let told = 0;
  /** The sentence that is spoken comes to its end, or fails. */
  const over = async (whole = true) => {
    await expect.poll(() => speech.speak.mock.calls.length).toBeGreaterThan(told);
    told = speech.speak.mock.calls.length;
    speech.speak.mock.lastCall?.[1](whole);
  };
  return { speech, said, over, onLeave, host };
}

const marked = () =>
  [...(CSS.highlights.get('spoken') ?? [])].map((range) => range instanceof Range && range.toString());

describe('reading aloud', () => {
  it('speaks one sentence after the other, and marks the one that is spoken', async () => {
    const { said, over, host } = await reader();
    const html = host.querySelector('article')?.innerHTML;
    await userEvent.click(button('Listen'));
    await place('Sentence 1 of 4');
    await expect.poll(said).toEqual(['Ferry']);
    await expect.poll(marked).toEqual(['Ferry']);
    await over();
    await over();
    await expect.poll(said).toEqual(['Ferry', 'It is back.', 'It rains.']);
    await expect.poll(marked).toEqual(['It rains.']);
    expect(host.querySelector('article')?.innerHTML).toBe(html);
  });

  it('marks it so that it is seen', async () => {
    const { host } = await reader();
    const headline = host.querySelector('h1') ?? host;
    const { backgroundColor, textDecorationLine } = getComputedStyle(headline, '::highlight(spoken)');
    expect([backgroundColor, textDecorationLine]).toEqual([expect.stringMatching(/^rgb\(/), 'underline']);
  });

  it('pauses and goes on with the sentence by its button and by a key', async () => {
    const { speech, said, over } = await reader();
    await userEvent.keyboard('l');
    await expect.poll(said).toEqual(['Ferry']);
    await over();
    await expect.poll(said).toEqual(['Ferry', 'It is back.']);
    await userEvent.click(button('Pause'));
    await expect.element(button('Play')).toBeVisible();
    // Effects come a moment after the paint.
    await expect.poll(() => speech.hush.mock.calls.length).toBe(2);
    await userEvent.keyboard('l');
    await expect.poll(said).toEqual(['Ferry', 'It is back.', 'It is back.']);
  });

  it('steps to other sentences by its buttons and by keys', async () => {
    const { said } = await reader();
    await userEvent.click(button('Listen'));
    await userEvent.keyboard(']');
    await userEvent.keyboard(']');
    await userEvent.keyboard('[[');
    await place('Sentence 2 of 4');
    await userEvent.click(button('Next sentence'));
    await userEvent.click(button('Previous sentence'));
    await place('Sentence 2 of 4');
    await expect.poll(said).toEqual(['Ferry', 'It is back.', 'It rains.', 'It is back.', 'It rains.', 'It is back.']);
  });

  it('takes a sign that a keyboard has with AltGr alone, and no other with Ctrl or Alt', async () => {
    await reader();
    await userEvent.click(button('Listen'));
    await place('Sentence 1 of 4');
    const press = (key: string, modifiers: KeyboardEventInit) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    press(']', { ctrlKey: true, altKey: true, modifierAltGraph: true });
    await place('Sentence 2 of 4');
    press(']', { ctrlKey: true });
    press('l', { altKey: true });
    await expect.element(button('Pause')).toBeVisible();
    await place('Sentence 2 of 4');
  });

  it('stops by its button, which gives the keyboard back, and leaves no mark', async () => {
    const { speech } = await reader();
    await userEvent.click(button('Listen'));
    await place('Sentence 1 of 4');
    await userEvent.click(button('Stop listening'));
    await expect.element(button('Listen')).toHaveFocus();
    expect(bar.elements()).toHaveLength(0);
    await expect.poll(marked).toEqual([]);
    expect(speech.hush).toHaveBeenCalled();
  });

  it('ends when the clip is left', async () => {
    const { speech, host } = await reader();
    await userEvent.click(button('Listen'));
    await expect.poll(marked).toEqual(['Ferry']);
    expect(speech.hush).not.toHaveBeenCalled();
    render(null, host);
    await expect.poll(() => speech.hush.mock.calls.length).toBe(1);
    await expect.poll(marked).toEqual([]);
  });

  it('ends at once when the page is left, and not when it is only hidden', async () => {
    const { speech } = await reader();
    await userEvent.click(button('Listen'));
    await expect.poll(marked).toEqual(['Ferry']);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(speech.hush).not.toHaveBeenCalled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(speech.hush).toHaveBeenCalledTimes(1);
    await expect.poll(() => bar.elements().length).toBe(0);
  });

  it('ends when the text becomes another', async () => {
    const { speech, host } = await reader();
    await userEvent.click(button('Listen'));
    await expect.poll(marked).toEqual(['Ferry']);
    const again = makeArticle({
      url: 'https://harbour.example/0',
      canonicalUrl: null,
      text: 'New.',
      html: '<p>New.</p>',
    });
    await saveArticle(again, { draft: null, again: true, now: Date.now(), thumbnail: null });
    await expect.poll(() => host.querySelector('article')?.textContent).toContain('New.');
    await expect.poll(() => bar.elements().length).toBe(0);
    expect(speech.hush).toHaveBeenCalled();
  });

  it('offers the voices of the language, and keeps the one that is chosen, and the speed', async () => {
    const { speech } = await reader({ loadSettings: async () => ({ en: { rate: 1.5, voice: 'bob' } }) });
    await userEvent.click(button('Listen'));
    const voice = bar.getByRole('combobox', { name: 'Voice' });
    await expect.element(voice).toHaveValue('bob');
    await expect.poll(() => speech.speak.mock.lastCall?.[0]).toEqual({ text: 'Ferry', voice: 'bob', rate: 1.5 });
    expect([...voice.element().querySelectorAll('option')].map(({ value }) => value)).toEqual(['mary', 'bob']);
    await userEvent.selectOptions(voice, 'mary');
    await expect.poll(() => speech.speak.mock.lastCall?.[0]).toEqual({ text: 'Ferry', voice: 'mary', rate: 1.5 });
    expect(speech.keepHabit).toHaveBeenLastCalledWith('en', { voice: 'mary' });
    await userEvent.selectOptions(bar.getByRole('combobox', { name: 'Speed' }), '2');
    await expect.poll(() => speech.speak.mock.lastCall?.[0]).toEqual({ text: 'Ferry', voice: 'mary', rate: 2 });
    expect(speech.keepHabit).toHaveBeenLastCalledWith('en', { rate: 2 });
  });

  it('says so where a choice cannot be kept', async () => {
    await reader({ keepHabit: async () => fail(failure('settings-not-kept')) });
    await userEvent.click(button('Listen'));
    await userEvent.selectOptions(bar.getByRole('combobox', { name: 'Speed' }), '2');
    await expect.element(page.getByRole('alert').getByText(explain('settings-not-kept').sentence)).toBeVisible();
  });

  it('waits for voices that come late', async () => {
    const watchVoices = vi.fn<SpeechActions['watchVoices']>(() => () => {});
    const { said } = await reader({ watchVoices });
    await userEvent.click(button('Listen'));
    await expect.element(bar.getByRole('status')).toHaveTextContent('Looking for voices…');
    expect(said()).toEqual([]);
    await expect.poll(() => watchVoices.mock.calls.length).toBe(1);
    watchVoices.mock.lastCall?.[0]([{ id: 'mary', name: 'Mary', lang: 'en-GB', preferred: true }]);
    await expect.poll(said).toEqual(['Ferry']);
  });

  it('says that there is no voice for the language', async () => {
    const { said } = await reader({}, { lang: 'tr' });
    await userEvent.click(button('Listen'));
    await expect
      .element(bar.getByRole('status').getByText(/^There is no voice for Turkish on this machine/))
      .toBeVisible();
    expect(button('Play').elements()).toHaveLength(0);
    expect(said()).toEqual([]);
    expect(marked()).toEqual([]);
  });

  it('says that a voice failed, and tries again when asked', async () => {
    const { said, over } = await reader();
    await userEvent.click(button('Listen'));
    await place('Sentence 1 of 4');
    await over(false);
    await expect.element(page.getByRole('alert').getByText(explain('voice-failed').sentence)).toBeVisible();
    await userEvent.click(button('Play'));
    await expect.poll(said).toEqual(['Ferry', 'Ferry']);
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  it('rests when all is said', async () => {
    const { over } = await reader();
    await userEvent.click(button('Listen'));
    await place('Sentence 1 of 4');
    await over();
    await over();
    await over();
    await over();
    await expect.element(button('Play')).toBeVisible();
    await place('Sentence 1 of 4');
  });
});

describe('a long article', () => {
  const paragraphs = Array.from({ length: 60 }, (_, index) => `<p>Story ${index} ${'of the ferry '.repeat(8)}.</p>`);
  const long = { html: paragraphs.join('') };
  const isSeen = (text: string) => {
    const found = [...document.querySelectorAll('article p')].find((one) => one.textContent?.startsWith(text));
    const { top = -1, bottom = Number.POSITIVE_INFINITY } = found?.getBoundingClientRect() ?? {};
    const covered = bar.query()?.parentElement?.getBoundingClientRect().bottom ?? 0;
    return top >= covered && bottom <= window.innerHeight;
  };
  const top = () => {
    onTestFinished(() => window.scrollTo(0, 0));
    window.scrollTo(0, 0);
  };

  it('is read from what is on screen', async () => {
    top();
    const { said } = await reader({}, long);
    [...document.querySelectorAll('article p')]
      .find((one) => one.textContent?.startsWith('Story 30'))
      ?.scrollIntoView();
    await userEvent.click(button('Listen'));
    await expect.poll(() => said()[0]).toMatch(/^Story 3\d /);
  });

  it('is scrolled along with', async () => {
    top();
    const { said } = await reader({}, long);
    await userEvent.click(button('Listen'));
    for (let story = 0; story < 20; story += 1) await userEvent.keyboard(']');
    await expect.poll(() => said().at(-1)).toMatch(/^Story 19 /);
    await expect.poll(() => isSeen('Story 19 ')).toBe(true);
  });

  it.each([
    ['gently', 'no-preference', 'smooth'],
    ['at once for those who want nothing to move', 'reduce', 'instant'],
  ])('is scrolled %s', async (_, motion, behavior) => {
    top();
    const emulate = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
    await emulate(motion);
    onTestFinished(async () => void (await emulate('')));
    const scrolled = vi.spyOn(window, 'scrollBy');
    onTestFinished(() => scrolled.mockRestore());
    await reader({}, long);
    await userEvent.click(button('Listen'));
    for (let story = 0; story < 20; story += 1) await userEvent.keyboard(']');
    await expect.poll(() => scrolled.mock.lastCall?.[0]).toMatchObject({ behavior });
  });

  it('is left where the reader has scrolled to, until she steps', async () => {
    top();
    const { over, said } = await reader({}, long);
    await userEvent.click(button('Listen'));
    await expect.poll(marked).toEqual(['Ferry']);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => isSeen('Story 59 ')).toBe(true);
    const scrolled = vi.spyOn(window, 'scrollBy');
    onTestFinished(() => scrolled.mockRestore());
    await over();
    await expect.poll(marked).toEqual([expect.stringMatching(/^Story 0 /)]);
    expect(scrolled).not.toHaveBeenCalled();
    expect(said()).toHaveLength(2);
    await userEvent.keyboard(']');
    await expect.poll(() => isSeen('Story 1 ')).toBe(true);
  });
});
