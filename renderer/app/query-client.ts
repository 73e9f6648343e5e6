import { QueryClient } from '@tanstack/react-query';

/** Holds answers of main while something shows them: main is near, always there, and knows better, so nothing is kept or repeated. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { gcTime: 0, networkMode: 'always', refetchOnWindowFocus: false, refetchIntervalInBackground: true, retry: false },
    },
  });
