import { render } from 'preact';
import * as v from 'valibot';
import { PositionLine } from '@/components/annotate/PositionLine';
import { ShortcutDialog } from '@/components/shortcuts/ShortcutDialog';
import { t } from '@/utils/i18n';
import { onMessage, sendMessage, type StepTaken } from '@/utils/messages';
import { stepSchema } from '@/utils/messageSchemas';
import { settingsItem, type Settings } from '@/utils/settings';
import { asksForHelp, stepOf, type ReadingStep } from '@/utils/shortcuts';
import { isTyping } from '@/utils/typing';
import type { Shadow } from '../shadow';
import type { StripHandle } from '../strip';
import { Steps, type StepParts } from './steps';

/** How long (ms) the line with the position stays when keyboard reading is off. */
const LINGER = 6_000;

/** Reading by keyboard: keys of the page, commands of the browser and of the panel, and what is said of them. */
export function followKeyboard(
  { shadow, strip, ...parts }: StepParts & { shadow: Shadow; strip: StripHandle },
  until: AbortSignal,
): void {
  const steps = new Steps(parts);
  const line = shadow.place();
  const dialog = shadow.place();
  let reading = false;
  let helpOnKey = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (words: string) => {
    clearTimeout(timer);
    const text = words === '' && reading ? t('keyboard_on') : words;
    render(<PositionLine text={text} />, line);
    if (!reading) timer = setTimeout(() => render(<PositionLine text="" />, line), LINGER);
  };
  const showShortcuts = async () => {
    const close = () => render(null, dialog);
    // Without an answer (the extension was just updated) the list is shown without the browser's keys.
    const keys = await sendMessage('commandKeys').catch(() => null);
    render(<ShortcutDialog keys={keys} onClose={close} />, dialog);
  };
  const take = (step: ReadingStep): StepTaken => {
    if (step.action === 'shortcuts') void showShortcuts();
    if (step.action === 'strip') strip.focus();
    const taken = steps.take(step);
    if (taken.said !== '') say(taken.said);
    return taken;
  };
  const follow = ({ keyboardReading, singleKeys }: Settings, told: boolean) => {
    helpOnKey = singleKeys;
    if (keyboardReading === reading) return;
    reading = keyboardReading;
    if (told) say(t(reading ? 'keyboard_on' : 'keyboard_off'));
    if (!reading) steps.leave();
  };

  render(<PositionLine text="" />, line);
  void settingsItem.getValue().then((settings) => {
    follow(settings, false);
    if (reading) say('');
  });
  const unwatch = settingsItem.watch((settings) => follow(settings, true));
  const unsubscribe = onMessage('takeStep', ({ data }) => take(v.parse(stepSchema, data)));

  // Before the site's own listeners, some of which stop every key; our own card counts as a field.
  window.addEventListener(
    'keydown',
    (event) => {
      if (isTyping(event) || (!reading && !(helpOnKey && asksForHelp(event)))) return;
      if (event.key === 'Escape') {
        steps.leave();
        say('');
        return;
      }
      const step = stepOf(event);
      if (!step) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      take(step);
    },
    { signal: until, capture: true },
  );
  window.addEventListener('pointerdown', () => steps.leave(), { signal: until, capture: true });

  until.addEventListener('abort', () => {
    unwatch();
    unsubscribe();
    clearTimeout(timer);
    render(null, line);
    render(null, dialog);
  });
}
