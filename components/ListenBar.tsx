import { failure } from '@/lib/core/failure';
import { unknownLanguage } from '@/lib/core/speech/voices';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import type { ReadingAloud } from './hooks/useReadingAloud';
import styles from './ListenBar.module.css';
import { languageInWords } from './locale';
import { SpeedChoice } from './SpeedChoice';
import unseen from './styles/unseen.module.css';

/** What an article that is read aloud is steered by. */
export function ListenBar({ aloud }: { aloud: ReadingAloud }) {
  const { phase, at, total, language, close } = aloud;
  const known = phase !== 'waiting' && phase !== 'mute';
  return (
    <section class={styles.bar} aria-label={say('listening.title')}>
      {known && <Controls aloud={aloud} />}
      {/* Always there, so that a screen reader hears what is put into it; not where one is in the text. */}
      <p role="status" class={styles.words}>
        {phase === 'waiting' && say('listening.looking')}
        {phase === 'mute' && silentWords(language)}
      </p>
      {known && total > 0 && <p class={styles.place}>{say('listening.place', at + 1, total)}</p>}
      {!known && <Stop onStop={close} />}
      {phase === 'failed' && <FailureMessage failure={failure('voice-failed')} place="line" />}
    </section>
  );
}

const Stop = ({ onStop }: { onStop: () => void }) => (
  <Button look="quiet" icon="close" label={say('listening.stop')} onClick={onStop} />
);

const silentWords = (language: string): string =>
  language === unknownLanguage ? say('listening.no_voice') : say('listening.no_voice_for', languageInWords(language));

function Controls({ aloud }: { aloud: ReadingAloud }) {
  const { phase, voices, voice, rate, toggle, step, change, close } = aloud;
  const speaking = phase === 'speaking';
  return (
    <>
      {/* As on every player: what was said before lies on the left, whichever way one reads. */}
      <div class={styles.steering} dir="ltr">
        <Button look="quiet" icon="earlier" label={say('listening.previous')} onClick={() => step(-1)} />
        <Button
          look="quiet"
          icon={speaking ? 'pause' : 'play'}
          label={say(speaking ? 'listening.pause' : 'listening.play')}
          onClick={toggle}
        />
        <Button look="quiet" icon="later" label={say('listening.next')} onClick={() => step(1)} />
        <Stop onStop={close} />
      </div>
      <SpeedChoice
        name={say('listening.speed')}
        rate={rate}
        onChange={(chosen) => change({ rate: chosen })}
        look={styles}
      />
      <label class={styles.label}>
        {/* On a narrow screen what is chosen stands for what it is. */}
        <span class={unseen.below40}>{say('listening.voice')}</span>
        <select
          class={styles.select}
          value={voice?.id}
          onChange={({ currentTarget: { value } }) => change({ voice: value })}
        >
          {voices.map(({ id, name, lang }) => (
            <option key={id} value={id}>
              {say('listening.voice_of', name, languageInWords(lang))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
