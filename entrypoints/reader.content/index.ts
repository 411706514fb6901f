import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerJumps, answerMessages } from './answers';
import { followPage } from './followPage';
import { followPointer } from './followPointer';
import { followSelection } from './followSelection';
import { followKeyboard } from './keyboard/followKeyboard';
import { mountOverlay } from './overlay';
import { paintPage } from './paintPage';
import { ReaderSession } from './session';
import { mountShadow } from './shadow';
import { mountStrip } from './strip';
import { takeOver } from './takeOver';

/**
 * Injected into pages that look like reports: reads the page, paints what the background found in it and lets
 * the reader annotate. On a page that turns out to be no report it changes nothing and only answers the panel.
 */
export default defineContentScript({
  // Not in the manifest's content_scripts; `matches` gives the host permission that injection needs.
  matches: ['*://*.gov.cn/*'],
  registration: 'runtime',
  async main() {
    const until = takeOver(document);
    const session = new ReaderSession(until);
    answerMessages(session, until);
    const watch = followPage(session, until);
    session.onOpen(() => {
      const shadow = mountShadow(watch, until);
      const overlay = mountOverlay(session, shadow, until);
      const painted = paintPage(session, watch, until);
      answerJumps(painted, until);
      const offerKinds = followSelection(session, overlay, until);
      followPointer(session, overlay, until);
      const strip = mountStrip(session, shadow, painted, until);
      followKeyboard({ session, shadow, overlay, painted, offerKinds, strip }, until);
    });
    await session.open({ insist: false });
  },
});
