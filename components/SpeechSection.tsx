import type { Failure } from '@/lib/core/failure';
import { unknownLanguage } from '@/lib/core/speech/voices';
import { everyLanguage, habitFor, languagesWithHabit } from '@/lib/core/speech-settings';
import { say } from '@/lib/core/words';
import type { SpeechActions } from './hooks/useReadingAloud';
import { useSpeechSettings } from './hooks/useSpeechSettings';
import { languageInWords } from './locale';
import { SettingsSection } from './SettingsSection';
import { SpeedChoice } from './SpeedChoice';
import styles from './StorageView.module.css';

interface SpeechSectionProps {
  speech: Pick<SpeechActions, 'loadSettings' | 'keepHabit'>;
  failed: (failure: Failure) => void;
}

const nameOf = (language: string): string => {
  if (language === everyLanguage) return say('settings.speech.speed');
  return language === unknownLanguage ? say('settings.speech.unknown_language') : languageInWords(language);
};

/** How fast articles are read aloud: of each language that has a speed of its own, and of all others. */
export function SpeechSection({ speech, failed }: SpeechSectionProps) {
  const { settings, setRate } = useSpeechSettings(speech, failed);
  return (
    <SettingsSection title={say('settings.speech.title')} explanation={say('settings.speech.explanation')}>
      {settings && (
        <div class={styles.acts}>
          {[everyLanguage, ...languagesWithHabit(settings)].map((language) => (
            <SpeedChoice
              key={language}
              name={nameOf(language)}
              rate={habitFor(settings, language).rate}
              onChange={(rate) => setRate(language, rate)}
              look={{ label: styles.choice, select: styles.select }}
            />
          ))}
        </div>
      )}
    </SettingsSection>
  );
}
