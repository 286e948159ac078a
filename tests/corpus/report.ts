import type { Control } from './control';
import { faultsOf, type Outcome } from './outcome';
import type { Payload } from './payloads';

/** The share of payloads that must run in the control, or the run proves nothing. */
const leastOfControl = 0.2;

interface Results {
  pages: number;
  outcomes: readonly Outcome[];
  /** What was left past one sanitiser alone. */
  layers: readonly string[];
  proof: Control;
}

/** What came of one browser in plain lines, and what failed there. */
export function report(
  browser: string,
  payloads: readonly Payload[],
  { pages, outcomes, layers, proof: { executed, requests } }: Results,
): { lines: string[]; failures: string[] } {
  const sum = (number: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + number(each), 0);
  const slowest = outcomes.reduce((most, { took }) => Math.max(most, took), 0);
  const rows: [string, number][] = [
    ['payloads', payloads.length],
    ['pages', pages],
    ['clipped', sum(({ kind, payloads: own }) => (kind === 'clip' ? own.length : 0))],
    ['clipped without a neighbour of theirs', sum(({ unreached }) => unreached.length)],
    ['refused with a sentence', sum(({ kind }) => Number(kind === 'sentence'))],
    ['neither', sum(({ kind }) => Number(kind === 'nothing'))],
    ['executions', sum((each) => each.executions.length)],
    ['requests', sum((each) => each.requests.length)],
    ['CSP violations', sum((each) => each.violations.length)],
    ['leftovers', sum((each) => each.leftovers.length)],
    ['leftovers past one sanitiser alone', layers.length],
    ['uncaught errors', sum((each) => each.errors.length)],
    ['control executions', executed],
    ['control requests', requests],
    ['slowest page in ms', slowest],
  ];
  const failures = outcomes.flatMap((outcome) => {
    const faults = faultsOf(outcome);
    if (outcome.kind === 'nothing') faults.unshift(`neither a clip nor a sentence: ${outcome.words}`);
    return [...new Set(faults)].map((fault) => `${browser}, ${linesOf(outcome)}: ${fault}`);
  });
  failures.push(...layers.map((each) => `${browser}, ${each}`));
  if (executed < payloads.length * leastOfControl)
    failures.push(`${browser}: too little ran in the control, ${executed}`);
  if (requests === 0) failures.push(`${browser}: the control asked for nothing`);
  const unreached = outcomes.flatMap((outcome) => outcome.unreached.map(({ line }) => line));
  const told = unreached.length > 0 ? [`${browser} lines without a neighbour: ${unreached.join(', ')}`] : [];
  return { lines: [...rows.map(([name, number]) => `${browser} ${name}: ${number}`), ...told], failures };
}

const linesOf = ({ payloads }: Outcome): string =>
  payloads.length === 0
    ? 'several together'
    : payloads.map(({ line, source }) => `line ${line} (${source})`).join(', ');
