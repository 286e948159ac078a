/** An expected outcome as a value: what can fail in the world is a `Result`; what cannot fail but does, throws. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
