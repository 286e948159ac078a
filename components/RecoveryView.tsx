import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { Loss, Recovered } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import styles from './RecoveryView.module.css';
import { Sentence } from './Sentence';
import { WorkProgress } from './WorkProgress';

export interface RecoveryActions {
  recover: (onProgress: (done: number, total: number) => void) => Promise<Result<Recovered, Failure>>;
  /** Saves what the copy holds as a backup. */
  backUpCopy: () => Promise<Result<unknown, Failure>>;
  /** Opens the library anew, which is whole again. */
  reopen: () => void;
}

interface RecoveryViewProps {
  loss: Loss;
  actions: RecoveryActions;
}

type State =
  | { step: 'asked' }
  | { step: 'under way'; done: number; total: number }
  | { step: 'failed'; problem: Failure }
  | { step: 'done'; recovered: Recovered };

/** Stands in the place of the whole library when the browser has lost clips of it: an empty list would look like the truth. */
export function RecoveryView({ loss, actions }: RecoveryViewProps) {
  const [state, setState] = useState<State>({ step: 'asked' });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  const recover = async () => {
    setState({ step: 'under way', done: 0, total: loss.expected });
    const answer = await actions.recover((done, total) => setState({ step: 'under way', done, total }));
    setState(answer.ok ? { step: 'done', recovered: answer.value } : { step: 'failed', problem: answer.problem });
  };

  /** Where the browser gives no database any more, a file is the way out. */
  const saveCopy = async () => {
    const saved = await actions.backUpCopy();
    if (!saved.ok) setState({ step: 'failed', problem: saved.problem });
  };

  return (
    <main class={styles.view}>
      <h1 ref={heading} tabIndex={-1} class={styles.heading}>
        {say(state.step === 'done' ? 'recovery.done_title' : 'recovery.title')}
      </h1>
      {state.step === 'done' ? (
        <Outcome recovered={state.recovered} expected={loss.expected} onReopen={actions.reopen} />
      ) : (
        <>
          <p>
            {loss.found === 0
              ? sayCount('recovery.all_lost', loss.expected)
              : sayCount('recovery.some_lost', loss.expected, loss.found)}
          </p>
          <p>{say('recovery.copy')}</p>
          {state.step === 'failed' && (
            <FailureMessage
              failure={state.problem}
              place="line"
              action={<Button onClick={() => void saveCopy()}>{say('recovery.save_copy')}</Button>}
            />
          )}
          {state.step === 'under way' ? (
            <WorkProgress work={{ name: say('recovery.under_way'), done: state.done, total: state.total }} />
          ) : (
            <Button look="main" onClick={() => void recover()}>
              {say('recovery.recover')}
            </Button>
          )}
        </>
      )}
    </main>
  );
}

interface OutcomeProps {
  recovered: Recovered;
  expected: number;
  onReopen: () => void;
}

function Outcome({ recovered, expected, onReopen }: OutcomeProps) {
  const { back, notRecovered } = recovered;
  const missing = expected - recovered.clips - notRecovered.length;
  return (
    <>
      <div role="status" class={styles.outcome}>
        <p>{sayCount('recovery.back', back, recovered.clips)}</p>
        {missing > 0 && <p>{sayCount('recovery.not_in_copy', missing)}</p>}
        {notRecovered.length > 0 && <p>{sayCount('recovery.not_back', notRecovered.length)}</p>}
      </div>
      {notRecovered.length > 0 && (
        <ul class={styles.list}>
          {notRecovered.map(({ name, problem }) => (
            <li key={name}>
              <Sentence word="recovery.clip_not_back" parts={[<bdi>{name}</bdi>, problem]} />
            </li>
          ))}
        </ul>
      )}
      <Button look="main" onClick={onReopen}>
        {say('recovery.open_library')}
      </Button>
    </>
  );
}
