import { worthAnotherTry } from '@/lib/core/pictures/kept-picture';
import { type PictureFigures, pictureFigures } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { type PictureActions, useKeepPictures } from './hooks/useKeepPictures';
import { useWatch } from './hooks/useWatch';
import styles from './KeepPictures.module.css';
import { bytesInWords, counted, numberInWords } from './locale';
import { Notice } from './Notice';

/** Whether pictures are kept with what is clipped, what that needs, and how many there are. */
export function KeepPictures({ actions }: { actions: PictureActions }) {
  const { keep, hasAccess, problem, turn, ask, giveBack } = useKeepPictures(actions);
  const figures = useWatch(pictureFigures);
  return (
    <section class={styles.section} aria-labelledby="pictures">
      <h2 id="pictures" class={styles.title}>
        Pictures
      </h2>
      <label class={styles.choice}>
        <input
          type="checkbox"
          aria-describedby="pictures-explained"
          checked={keep === true}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        Keep the pictures of what I clip
      </label>
      <p id="pictures-explained" class={styles.soft}>
        Right after an article is clipped its pictures are fetched and stored with it, so that reading stays offline;
        your browser asks you for access to all sites, since most pictures lie elsewhere than their page.
      </p>
      {keep && hasAccess === false && (
        <Notice tone="caution" action={<Button onClick={ask}>Allow access</Button>}>
          <p>
            Newsclip has no access to all sites: only pictures that the clipped page itself may read are kept, and for
            the others a line with their address.
          </p>
        </Notice>
      )}
      {keep === false && hasAccess && (
        <Notice action={<Button onClick={giveBack}>Give the access back</Button>}>
          <p>Newsclip still has access to all sites, which pictures no longer need.</p>
        </Notice>
      )}
      {problem && <FailureMessage failure={problem} place="line" />}
      {figures.state === 'there' && <p class={styles.figures}>{wordsFor(figures.value)}</p>}
      {figures.state === 'failed' && <FailureMessage failure={figures.failure} place="line" />}
    </section>
  );
}

/** How many are kept, and what is missing of them: none is lost without a word. */
function wordsFor({ count, bytes, missing }: PictureFigures): string {
  if (count === 0 && Object.values(missing).every((many) => many === 0)) return 'No picture is kept yet.';
  const sum = (some: readonly number[]): number => some.reduce((total, many) => total + many, 0);
  const later = sum(worthAnotherTry.map((reason) => missing[reason]));
  const never = sum(Object.values(missing)) - later;
  return [
    count === 0 ? 'No picture is kept yet.' : `${counted(count, 'picture', 'pictures')} kept, ${bytesInWords(bytes)}.`,
    later > 0 ? `${numberInWords(later)} could not be fetched yet.` : '',
    never > 0 ? `${numberInWords(never)} cannot be kept: too large, or no pictures.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
