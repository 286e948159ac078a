import { worthAnotherTry } from '@/lib/core/pictures/kept-picture';
import { say, sayCount } from '@/lib/core/words';
import { type PictureFigures, pictureFigures } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { type PictureActions, useKeepPictures } from './hooks/useKeepPictures';
import { useWatch } from './hooks/useWatch';
import { bytesInWords } from './locale';
import { Notice } from './Notice';
import styles from './StorageView.module.css';

/** Whether pictures are kept with what is clipped, what that needs, and how many there are. */
export function KeepPictures({ actions }: { actions: PictureActions }) {
  const { keep, hasAccess, problem, turn, ask } = useKeepPictures(actions);
  const figures = useWatch(pictureFigures);
  return (
    <section class={styles.section} aria-labelledby="pictures">
      <h2 id="pictures" class={styles.title}>
        {say('pictures.name')}
      </h2>
      <p id="pictures-explained" class={styles.soft}>
        {say('pictures.explained')}
      </p>
      <label class={styles.choice}>
        <input
          type="checkbox"
          aria-describedby="pictures-explained"
          checked={keep === true}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        {say('pictures.keep')}
      </label>
      {keep && hasAccess === false && (
        <Notice tone="caution" action={<Button onClick={ask}>{say('pictures.allow')}</Button>}>
          <p>{say('pictures.without_access')}</p>
        </Notice>
      )}
      {problem && <FailureMessage failure={problem} place="line" />}
      {figures.state === 'there' && <p>{wordsFor(figures.value)}</p>}
      {figures.state === 'failed' && <FailureMessage failure={figures.failure} place="line" />}
    </section>
  );
}

/** How many are kept, and what is missing of them: none is lost without a word. */
function wordsFor({ count, bytes, missing }: PictureFigures): string {
  if (count === 0 && Object.values(missing).every((many) => many === 0)) return say('pictures.none');
  const sum = (some: readonly number[]): number => some.reduce((total, many) => total + many, 0);
  const later = sum(worthAnotherTry.map((reason) => missing[reason]));
  const never = sum(Object.values(missing)) - later;
  return [
    count === 0 ? say('pictures.none') : sayCount('pictures.kept', count, bytesInWords(bytes)),
    later > 0 ? sayCount('pictures.to_come', later) : '',
    never > 0 ? sayCount('pictures.never', never) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
