/** Everything a browser test needs: the extension in a real browser, and the hands and eyes of a reader. */
export { openExtensionPage, panelFor, tabIdOf } from '../../../utils/cli/extension/pages';
export { send } from '../../../utils/cli/extension/send';
export { closedShadow, type ClosedShadow } from './closedShadow';
export { eventually } from './eventually';
export { launchExtension, temporaryProfile, type Harness, type Start } from './launchExtension';
export { clickToolbarButton } from './toolbar';
export { stopWorker } from './worker';
