import { say } from '@/lib/core/words';
import { Button } from './Button';
import type { Turn } from './hooks/useTurnKeys';

/** To the clips before and after, in the list that one came from. */
export function TurnButtons({ turn: { before, after } }: { turn: Turn }) {
  return (
    <>
      <Button look="quiet" icon="up" label={say('turn.before')} disabled={!before} onClick={() => before?.()} />
      <Button look="quiet" icon="down" label={say('turn.next')} disabled={!after} onClick={() => after?.()} />
    </>
  );
}
