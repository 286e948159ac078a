import { useState } from 'preact/hooks';
import type { Restored, RestoredClip } from '@/lib/actions/restore-backup';
import { say, sayCount, underscored } from '@/lib/core/words';
import { Button } from './Button';
import { hashOf } from './hooks/route';
import { Icon } from './Icon';
import { Notice } from './Notice';
import own from './RestoreReport.module.css';
import { clipWords, countOf, flawWords, type Outcome, restoredWords, titleOf } from './restored-words';
import styles from './StorageView.module.css';

/** Rows that are drawn; the saved report has all of them. */
const mostRows = 200;

type Filter = Outcome | 'all';

const outcomes = ['not-restored', 'added', 'merged', 'already-there'] as const;

/** What became of each clip of a backup. What was not restored comes first, if there is any. */
export function RestoreReport({ file, restored, onSave }: { file: string; restored: Restored; onSave: () => void }) {
  const { clips, flaws } = restored;
  const [chosen, choose] = useState<Filter>(countOf(clips, 'not-restored') > 0 ? 'not-restored' : 'all');
  const listed = chosen === 'all' ? clips : clips.filter(({ outcome }) => outcome === chosen);
  return (
    <div class={own.report}>
      <h3 class={own.title}>
        <bdi>{file}</bdi>
      </h3>
      {/* Else the view says it, at its head. */}
      {restored.problem && <p>{restoredWords(restored)}</p>}
      {flaws.map((flaw) => (
        <Notice key={flaw} tone="caution">
          {flawWords(flaw)}
        </Notice>
      ))}
      {clips.length > 0 && (
        <div class={styles.acts}>
          <label class={styles.choice}>
            {say('restore_report.show')}
            <select
              class={styles.select}
              value={chosen}
              onChange={({ currentTarget: { value } }) => choose(outcomes.find((each) => each === value) ?? 'all')}
            >
              <option value="all">{say('restore_report.filter.all', clips.length)}</option>
              {outcomes.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {say(`restore_report.filter.${underscored(outcome)}`, countOf(clips, outcome))}
                </option>
              ))}
            </select>
          </label>
          <Button icon="download" onClick={onSave}>
            {say('restore_report.save')}
          </Button>
        </div>
      )}
      <ul aria-label={say('restore_report.clips')}>
        {listed.slice(0, mostRows).map((clip, place) => (
          <ReportRow key={place} clip={clip} />
        ))}
      </ul>
      {listed.length > mostRows && (
        <p class={styles.soft}>{sayCount('restore_report.more', listed.length - mostRows)}</p>
      )}
    </div>
  );
}

function ReportRow({ clip }: { clip: RestoredClip }) {
  const failed = clip.outcome === 'not-restored';
  const title = titleOf(clip);
  return (
    <li class={own.row}>
      <div class={own.words}>
        <p class={own.clip} dir="auto">
          {title}
        </p>
        <p class={failed ? own.failed : own.state}>
          <Icon name={failed ? 'notice' : 'done'} />
          <span>{clipWords(clip)}</span>
        </p>
      </div>
      {!failed && (
        <a href={hashOf({ view: 'clip', clipId: clip.id })} aria-label={say('clip.open', title)}>
          {say('common.open')}
        </a>
      )}
    </li>
  );
}
