import type { RefObject } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { listeningAfter, notListening } from '@/lib/core/speech/listening';
import { chosenVoice, languageOf, type Voice, voicesFor } from '@/lib/core/speech/voices';
import { habitFor, type SpeechHabit, type SpeechSettings, usualHabit } from '@/lib/core/speech-settings';
import { firstOnScreen } from '@/lib/dom/spoken-mark';
import { type SpokenSentence, spokenSentences } from '@/lib/dom/spoken-sentences';
import { useSpokenMark } from './useSpokenMark';
import type { StatusTeller } from './useStatus';

/** What reading aloud asks of the browser; only voices of this machine are told of. */
export interface SpeechActions {
  watchVoices: (onVoices: (voices: Voice[]) => void) => () => void;
  /** Tells when it is over: whether all of it was spoken. */
  speak: (utterance: { text: string; voice: string; rate: number }, onOver: (whole: boolean) => void) => void;
  /** Falls silent at once; of what is silenced nothing is told. */
  hush: () => void;
  loadSettings: () => Promise<SpeechSettings>;
  keepHabit: (language: string, change: Partial<SpeechHabit>) => Promise<Result<null, Failure>>;
}

interface AloudOptions {
  /** What holds all that is marked `data-spoken`. */
  article: RefObject<HTMLElement | null>;
  clip: Clip;
  /** Of the body: where that is another, what was begun is over. */
  html: string;
  speech: SpeechActions;
  teller: StatusTeller;
}

/** An article read aloud, sentence by sentence, from the first one on screen. It ends with the view. */
export function useReadingAloud({ article, clip: { lang }, html, speech, teller }: AloudOptions) {
  const [listening, send] = useReducer(listeningAfter, notListening);
  const [all, setAll] = useState<readonly Voice[]>([]);
  const [habit, setHabit] = useState<SpeechHabit>(usualHabit);
  const sentences = useRef<SpokenSentence[]>([]);
  /** What stays over the text while it is scrolled. */
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const language = languageOf(lang);
  const { phase, at, turn } = listening;
  const open = phase !== 'off';
  const voices = useMemo(() => voicesFor(all, lang), [all, lang]);
  const voice = chosenVoice(voices, habit.voice);

  useEffect(() => {
    if (!open) return;
    let end: (() => void) | null = null;
    let ended = false;
    // The reader's own voice is known before the first word is said.
    void speech.loadSettings().then((settings) => {
      if (ended) return;
      setHabit(habitFor(settings, language));
      end = speech.watchVoices((known) => {
        setAll(known);
        send({ type: 'voices', any: voicesFor(known, lang).length > 0 });
      });
    });
    return () => {
      ended = true;
      end?.();
    };
  }, [open, speech, language, lang]);

  const saying = useRef({ voice: '', rate: habit.rate });
  saying.current = { voice: voice?.id ?? '', rate: habit.rate };
  useEffect(() => {
    const sentence = sentences.current[at];
    if (phase !== 'speaking' || !sentence) return;
    let silence: ReturnType<typeof setTimeout> | undefined;
    speech.speak({ text: sentence.text, ...saying.current }, (whole) => {
      if (!whole) return send({ type: 'failed', turn });
      silence = setTimeout(() => send({ type: 'ended', turn }), sentence.pause);
    });
    return () => {
      clearTimeout(silence);
      speech.hush();
    };
  }, [phase, at, turn, speech]);

  const isMarked = open && phase !== 'waiting' && phase !== 'mute';
  const followNext = useSpokenMark(isMarked ? (sentences.current[at]?.range ?? null) : null, bar);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another body has other sentences
  useEffect(() => () => send({ type: 'close' }), [html]);

  // At once: a page that is left may be kept as it is, and come back.
  useEffect(() => {
    const leave = () => {
      speech.hush();
      send({ type: 'close' });
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [speech]);

  const start = () => {
    sentences.current = article.current ? spokenSentences(article.current, lang) : [];
    const ranges = sentences.current.map(({ range }) => range);
    const covered = bar.current?.getBoundingClientRect().bottom ?? 0;
    send({ type: 'open', total: ranges.length, at: firstOnScreen(ranges, covered) });
  };

  const close = () => {
    send({ type: 'close' });
    button.current?.focus();
  };

  const change = async (changed: Partial<SpeechHabit>) => {
    setHabit((before) => ({ ...before, ...changed }));
    send({ type: 'again' });
    const kept = await speech.keepHabit(language, changed);
    if (!kept.ok) teller.failed(kept.problem);
  };

  return {
    ...listening,
    open,
    language,
    voices,
    voice,
    rate: habit.rate,
    bar,
    button,
    close,
    openOrClose: () => (open ? close() : start()),
    openOrToggle: () => (open ? send({ type: 'toggle' }) : start()),
    toggle: () => send({ type: 'toggle' }),
    step: (by: 1 | -1) => {
      followNext();
      send({ type: 'step', by });
    },
    change: (changed: Partial<SpeechHabit>) => void change(changed),
  };
}

export type ReadingAloud = ReturnType<typeof useReadingAloud>;
