import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  permissions: ['activeTab', 'scripting', 'storage'],
  host_permissions: ['*://*.gov.cn/*'],
  action: {},
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['*://*.gov.cn/*'], js: ['content.js'] }],
};

/** Answers `ping` with how often it was asked in this life, and writes into a tab whose button was pressed. */
const background = `
let asked = 0;
const write = async (tabId) => {
  const target = { tabId };
  const func = () => { document.title = 'written'; };
  return chrome.scripting.executeScript({ target, func }).then(() => true, () => false);
};
// The grant of a press may arrive in the tab's process a moment later than the press itself.
chrome.action.onClicked.addListener(async (tab) => {
  for (let attempt = 0; attempt < 5 && !(await write(tab.id)); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 50));
});
chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.type === 'ping') answer({ res: { data: message.data, asked: ++asked } });
  else if (message.type === 'write') { write(message.data).then((res) => answer({ res })); return true; }
  else if (message.type === 'fail') answer({ err: { message: 'refused' } });
  else answer();
});
`;

/** Puts an interface into a closed shadow root: what is typed and sent is said below. */
const content = `
const host = document.createElement('probe-ui');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<textarea>old</textarea><button name="say">say</button><p title="said"></p>';
root.querySelector('button').onclick = () => {
  root.querySelector('p').textContent = root.querySelector('textarea').value;
  root.querySelector('textarea').remove();
};
document.documentElement.append(host);
chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  answer({ res: location.host + ' ' + message.data });
});
`;

/** Writes a small extension that exercises every helper of the harness; the caller removes the folder. */
export function writeProbeExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shendu-probe-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'background.js'), background);
  writeFileSync(path.join(folder, 'content.js'), content);
  writeFileSync(path.join(folder, 'library.html'), '<title>library</title>');
  writeFileSync(path.join(folder, 'sidepanel.html'), '<title>panel</title>');
  return folder;
}
