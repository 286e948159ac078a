import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClipWindowRequest, TabReport } from '@/lib/actions/clip-window';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { say } from '@/lib/core/words';
import { savesOf } from './tab-reports';
import { useStatus } from './useStatus';

/** What clipping the tabs of a window asks of the rest of Newsclip. */
export interface TabsActions {
  /** To be called in the click. */
  askForAccess: () => Promise<Result<null, Failure>>;
  giveAccessBack: () => Promise<Result<null, Failure>>;
  watchAccess: (onAnswer: (granted: boolean) => void) => () => void;
  clipWindow: (request: ClipWindowRequest) => Promise<void>;
  undo: (saves: Saved[]) => Promise<Result<null, Failure>>;
}

/** `ready` before the first run and after one that was refused; `busy` while access is asked for or something taken back. */
export type RunStage = 'ready' | 'busy' | 'running' | 'ended' | 'taken-back';

/**
 * One run through the tabs of the window at a time, and what it reports. It belongs to the library page, not to one of its
 * views: it goes on, and can be taken back, when the reader has looked at something else meanwhile.
 */
export function useClipTabs(actions: TabsActions) {
  const [stage, setStage] = useState<RunStage>('ready');
  const [reports, setReports] = useState<readonly TabReport[]>([]);
  const [hasAccess, setAccess] = useState(false);
  const { status, done, failed, clear } = useStatus();
  const controller = useRef<AbortController | null>(null);

  useEffect(() => actions.watchAccess(setAccess), [actions]);
  useEffect(() => () => controller.current?.abort(), []);

  const start = async () => {
    if (stage === 'busy' || stage === 'running') return;
    setStage('busy');
    clear();
    // Nothing is waited for before this: the browser must see the click.
    const access = await actions.askForAccess();
    if (!access.ok) {
      setStage(stage);
      return failed(access.problem);
    }
    const run = new AbortController();
    controller.current = run;
    setReports([]);
    setStage('running');
    const onReport = (report: TabReport) => {
      if (controller.current === run) setReports((before) => withReport(before, report));
    };
    await actions.clipWindow({ onReport, signal: run.signal });
    setStage('ended');
  };

  const undo = async () => {
    setStage('busy');
    clear();
    const saves = savesOf(reports);
    const answer = await actions.undo(saves);
    setStage(answer.ok ? 'taken-back' : 'ended');
    if (answer.ok) setReports((before) => before.map((report) => withoutSaves(report, saves)));
    else failed(answer.problem);
  };

  const giveBack = async () => {
    clear();
    const answer = await actions.giveAccessBack();
    if (answer.ok) done(say('tabs_run.access_given_back'));
    else failed(answer.problem);
  };

  return {
    stage,
    reports,
    hasAccess,
    status,
    start: () => void start(),
    cancel: () => controller.current?.abort(),
    undo: () => void undo(),
    giveBack: () => void giveBack(),
  };
}

export type ClipTabs = ReturnType<typeof useClipTabs>;

const withoutSaves = (report: TabReport, saves: readonly Saved[]): TabReport =>
  report.state.name === 'clipped' && saves.includes(report.state.clipped)
    ? { ...report, state: { name: 'taken-back' } }
    : report;

const withReport = (before: readonly TabReport[], report: TabReport): readonly TabReport[] =>
  before.some(({ tab }) => tab.id === report.tab.id)
    ? before.map((other) => (other.tab.id === report.tab.id ? report : other))
    : [...before, report];
