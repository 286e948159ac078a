import type { Voice } from '@/lib/core/speech/voices';

/** What is to be spoken at once. */
export interface Utterance {
  text: string;
  /** The id of a voice of this machine. */
  voice: string;
  /** A multiple of the voice's own speed. */
  rate: number;
}

/** Milliseconds. A browser that has no voices never says so: it is believed after a while. */
const patience = 2_000;

/**
 * The voices that speak on this machine. Those that do not would send the text to whoever runs them: as far as Newsclip is concerned, they
 * are not there.
 */
const localVoices = (): SpeechSynthesisVoice[] =>
  speechSynthesis.getVoices().filter(({ localService }) => localService);

const told = ({ voiceURI, name, lang, default: preferred }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  lang,
  preferred,
});

/** Tells the voices of this machine as soon as the browser knows them, and whenever others are there; none where it cannot speak. */
export function watchVoices(onVoices: (voices: Voice[]) => void): () => void {
  if (!('speechSynthesis' in globalThis)) {
    onVoices([]);
    return () => {};
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(waiting);
    onVoices(localVoices().map(told));
  };
  speechSynthesis.addEventListener('voiceschanged', tell);
  if (speechSynthesis.getVoices().length > 0) tell();
  else waiting = setTimeout(tell, patience);
  return () => {
    speechSynthesis.removeEventListener('voiceschanged', tell);
    clearTimeout(waiting);
  };
}

/** Held here while it is spoken: Chromium forgets one that nobody holds, and its end is never told. */
let spoken: SpeechSynthesisUtterance | null = null;

/** Speaks, and tells when that is over: whether all of it was spoken. Of what is silenced nothing is told. */
export function speak({ text, voice, rate }: Utterance, onOver: (whole: boolean) => void): void {
  const speaker = localVoices().find(({ voiceURI }) => voiceURI === voice);
  // With no voice named, the browser would take one of its own choice: it might be a remote one.
  if (!speaker) {
    onOver(false);
    return;
  }
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = speaker;
  utterance.lang = speaker.lang;
  utterance.rate = rate;
  const over = (whole: boolean) => () => {
    if (spoken === utterance) spoken = null;
    onOver(whole);
  };
  utterance.onend = over(true);
  utterance.onerror = over(false);
  spoken = utterance;
  speechSynthesis.speak(utterance);
}

/** Falls silent at once. */
export function hush(): void {
  if (!spoken) return;
  // What ends it is known: it is not to be told as an error.
  spoken.onend = null;
  spoken.onerror = null;
  spoken = null;
  speechSynthesis.cancel();
}
