import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { hush, speak, watchVoices } from '@/lib/browser/speech';

interface BrowserVoice {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

const local: BrowserVoice = { voiceURI: 'mary', name: 'Mary', lang: 'en-GB', localService: true, default: true };
const remote: BrowserVoice = { voiceURI: 'cloud', name: 'Cloud', lang: 'en-GB', localService: false, default: false };

class Utterance {
  voice: BrowserVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

class Synthesis extends EventTarget {
  voices: BrowserVoice[] = [];
  readonly spoken: Utterance[] = [];
  readonly cancel = vi.fn(() => this.spoken.at(-1)?.onerror?.());
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => void this.spoken.push(utterance);
  changed(voices: BrowserVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

let synthesis: Synthesis;

beforeEach(() => {
  synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  onTestFinished(() => {
    hush();
    vi.unstubAllGlobals();
  });
});

describe('voices', () => {
  it('are told without those that would send the text away, and again when others are there', () => {
    synthesis.voices = [remote, local];
    const onVoices = vi.fn();
    const end = watchVoices(onVoices);
    expect(onVoices.mock.calls).toEqual([[[{ id: 'mary', name: 'Mary', lang: 'en-GB', preferred: true }]]]);
    synthesis.changed([remote]);
    expect(onVoices).toHaveBeenLastCalledWith([]);
    end();
    synthesis.changed([local]);
    expect(onVoices).toHaveBeenCalledTimes(2);
  });

  it('may come late, and are then told once', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const onVoices = vi.fn();
    watchVoices(onVoices);
    expect(onVoices).not.toHaveBeenCalled();
    synthesis.changed([local]);
    expect(onVoices).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(onVoices).toHaveBeenCalledTimes(1);
  });

  it('that never come are none', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const onVoices = vi.fn();
    watchVoices(onVoices);
    vi.advanceTimersByTime(60_000);
    expect(onVoices.mock.calls).toEqual([[[]]]);
  });

  it('are none where a browser cannot speak', () => {
    vi.unstubAllGlobals();
    const onVoices = vi.fn();
    watchVoices(onVoices)();
    expect(onVoices).toHaveBeenCalledWith([]);
  });
});

describe('speaking', () => {
  beforeEach(() => {
    synthesis.voices = [remote, local];
  });

  it('says it in the voice and at the speed that were asked for, and tells when it is over', () => {
    const onOver = vi.fn();
    speak({ text: 'The ferry is back.', voice: 'mary', rate: 1.5 }, onOver);
    expect(synthesis.spoken).toMatchObject([{ text: 'The ferry is back.', voice: local, lang: 'en-GB', rate: 1.5 }]);
    synthesis.spoken[0]?.onend?.();
    expect(onOver).toHaveBeenCalledWith(true);
  });

  it('tells that a voice failed', () => {
    const onOver = vi.fn();
    speak({ text: 'The ferry is back.', voice: 'mary', rate: 1 }, onOver);
    synthesis.spoken[0]?.onerror?.();
    expect(onOver).toHaveBeenCalledWith(false);
  });

  it.each([
    ['a remote voice', 'cloud'],
    ['a voice that is gone', 'anna'],
    ['none', ''],
  ])('says nothing in %s', (_, voice) => {
    const onOver = vi.fn();
    speak({ text: 'The ferry is back.', voice, rate: 1 }, onOver);
    expect(synthesis.spoken).toEqual([]);
    expect(onOver).toHaveBeenCalledWith(false);
  });

  it('falls silent, of which nothing is told', () => {
    const onOver = vi.fn();
    speak({ text: 'The ferry is back.', voice: 'mary', rate: 1 }, onOver);
    hush();
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
    expect(onOver).not.toHaveBeenCalled();
  });

  it('cancels nothing where nothing is spoken', () => {
    hush();
    speak({ text: 'The ferry is back.', voice: 'mary', rate: 1 }, () => {});
    synthesis.spoken[0]?.onend?.();
    hush();
    expect(synthesis.cancel).not.toHaveBeenCalled();
  });
});
