import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';

/** What a store function answered; a failure ends the test with its reason. */
export function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(result.problem.reason);
  return result.value;
}
