import type { PushName, RequestName } from './contract.ts';

/**
 * The names of all channels, without their schemas: the preload script stays small. A name that is missing
 * here or too many does not compile.
 */
const requestChannels: Record<RequestName, true> = {
  getState: true,
  takePendingEvent: true,
  takePendingSearch: true,
  listEvents: true,
  findEvents: true,
  cancelSearch: true,
  deleteEvents: true,
  undoDelete: true,
  getEvent: true,
  findEventRow: true,
  nextUnread: true,
  markRead: true,
  markAllRead: true,
  listQuarantine: true,
  acceptQuarantined: true,
  deleteQuarantined: true,
  exportHistory: true,
  cancelExport: true,
  showExported: true,
  backUp: true,
  restoreBackup: true,
  getOverview: true,
  jobTimeline: true,
  checkData: true,
  planPrune: true,
  prune: true,
  changeSettings: true,
  renewWebhookUrl: true,
  endFormerUrls: true,
  countAnnounced: true,
  knownValues: true,
  addRule: true,
  restartListener: true,
  suggestPort: true,
  checkAddress: true,
  examine: true,
  copyWebhookUrl: true,
  copyText: true,
  openInHireHop: true,
  sendTestEvent: true,
  loadSamples: true,
  removeSamples: true,
  setStartsAtLogin: true,
  openOwnFile: true,
  restartToUpdate: true,
  dismissProblem: true,
};
const pushChannels: Record<PushName, true> = {
  stateChanged: true,
  eventsRecorded: true,
  readChanged: true,
  historyChanged: true,
  searchProgress: true,
  exportProgress: true,
  showEvent: true,
  ruleAdded: true,
  showSearch: true,
};

export const requestNames = Object.keys(requestChannels) as readonly RequestName[];
export const pushNames = Object.keys(pushChannels) as readonly PushName[];
