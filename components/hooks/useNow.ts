import { useEffect, useState } from 'preact/hooks';

/** The time in epoch milliseconds, anew each minute, for sentences such as "3 minutes ago". */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
