export { HistoryScreen } from './HistoryScreen.tsx';
export { SavedSearchList } from './search/SavedSearchList.tsx';
export { SavedSearchesContext } from './search/useSavedSearches.ts';
