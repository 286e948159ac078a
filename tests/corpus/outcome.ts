import type { Payload } from './payloads';

/** What came of one page with one or more payloads. */
export interface Outcome {
  payloads: readonly Payload[];
  /** `clip`; `sentence`: the product said in one sentence why not; `nothing`: neither of them. */
  kind: 'clip' | 'sentence' | 'nothing';
  /** The sentence, or what went wrong. */
  words: string;
  /** Payloads of a clip that lacks a paragraph before or after them. */
  unreached: readonly Payload[];
  /** From the click on the toolbar button until "Clipped", in milliseconds. */
  took: number;
  executions: string[];
  requests: string[];
  violations: string[];
  leftovers: string[];
  errors: string[];
}

export const emptyOutcome = (payloads: readonly Payload[]): Outcome => ({
  payloads,
  kind: 'nothing',
  words: '',
  unreached: [],
  took: 0,
  executions: [],
  requests: [],
  violations: [],
  leftovers: [],
  errors: [],
});

/** Whatever must not be. */
export const faultsOf = ({ executions, requests, violations, leftovers, errors }: Outcome): string[] => [
  ...executions.map((each) => `execution: ${each}`),
  ...requests.map((each) => `request: ${each}`),
  ...violations.map((each) => `policy: ${each}`),
  ...leftovers.map((each) => `leftover: ${each}`),
  ...errors.map((each) => `error: ${each}`),
];
