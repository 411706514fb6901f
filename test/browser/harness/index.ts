/** Everything a browser test needs: the extension in a real browser, and the hands and eyes of a reader. */
export { closedShadow, type ClosedShadow } from '../../../utils/cli/extension/closedShadow';
export { eventually } from '../../../utils/cli/extension/eventually';
export { openExtensionPage, panelFor, tabIdOf } from '../../../utils/cli/extension/pages';
export { send } from '../../../utils/cli/extension/send';
export { clickToolbarButton } from '../../../utils/cli/extension/toolbar';
export { crashTab } from './crashTab';
export { launchExtension, temporaryProfile, type Harness, type Start } from './launchExtension';
export { giveCommand, runningWorker, stopWorker } from './worker';
