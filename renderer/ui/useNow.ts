import { useEffect, useState } from 'react';

/** The time, renewed every half minute: fine enough to notice that the day has turned or a pause is over. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
