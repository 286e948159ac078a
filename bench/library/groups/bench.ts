import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Place } from '../../table';
import type { InPageCalls } from '../in-page-calls';

/** What a group of rows is measured with: a browser whose library holds `place.size` clips. */
export interface Bench {
  driver: Driver;
  calls: InPageCalls;
  place: Place & { size: number };
  /** Says something on standard error. */
  say: (line: string) => void;
  /** The same for what only those want to know who look for the reason of a figure. */
  tell: (line: string) => void;
}
