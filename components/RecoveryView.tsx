import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { numberInWords } from '@/lib/core/words';
import type { Loss, Recovered } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import styles from './RecoveryView.module.css';
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

const clips = (count: number): string => (count === 1 ? '1 clip' : `${numberInWords(count)} clips`);

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
        {state.step === 'done' ? 'Your clips are back' : 'The browser has lost clips'}
      </h1>
      {state.step === 'done' ? (
        <Outcome recovered={state.recovered} expected={loss.expected} onReopen={actions.reopen} />
      ) : (
        <>
          <p>
            {loss.found === 0
              ? `Your library held ${clips(loss.expected)}, and the browser’s database is empty or cannot be read.`
              : `Your library held ${clips(loss.expected)}, and the browser’s database has ${clips(loss.found)} left.`}{' '}
            You have not deleted them, and neither has Newsclip.
          </p>
          <p>
            Newsclip keeps a copy of every clip in another place of the browser: texts, small pictures, tags, notes and
            marks. Until they are back nothing new can be clipped.
          </p>
          {state.step === 'failed' && (
            <FailureMessage
              failure={state.problem}
              place="line"
              action={<Button onClick={() => void saveCopy()}>Save the copy as a backup</Button>}
            />
          )}
          {state.step === 'under way' ? (
            <WorkProgress work={{ name: 'Bringing the clips back', done: state.done, total: state.total }} />
          ) : (
            <Button look="main" onClick={() => void recover()}>
              Bring the clips back
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
        <p>
          {clips(back)} brought back from the copy; the library holds {clips(recovered.clips)}.
        </p>
        {missing > 0 && <p>{clips(missing)} were not in the copy.</p>}
        {notRecovered.length > 0 && <p>{clips(notRecovered.length)} could not be brought back:</p>}
      </div>
      {notRecovered.length > 0 && (
        <ul class={styles.list}>
          {notRecovered.map(({ name, problem }) => (
            <li key={name}>
              <bdi>{name}</bdi> ({problem})
            </li>
          ))}
        </ul>
      )}
      <Button look="main" onClick={onReopen}>
        Open the library
      </Button>
    </>
  );
}
