import { watchAccess } from '@/lib/browser/host-access';
import { watchPictureSettings } from '@/lib/browser/picture-settings';

/** Tells whether pictures can be fetched when the reader asks for them, now and whenever that changes: she wants them kept, and has given access. */
export function watchGetting(onAnswer: (can: boolean) => void): () => void {
  let [wanted, granted] = [false, false];
  const stops = [
    watchPictureSettings(({ keep }) => {
      wanted = keep;
      onAnswer(wanted && granted);
    }),
    watchAccess((access) => {
      granted = access;
      onAnswer(wanted && granted);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
