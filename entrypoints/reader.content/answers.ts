import * as v from 'valibot';
import { onMessage } from '@/utils/messages';
import { showPassageSchema } from '@/utils/messageSchemas';
import type { Written } from '@/utils/library/types';
import { reportKey } from '@/utils/library/reportKey';
import type { PaintedPage } from './paintPage';
import type { ReaderSession } from './session';

/** Answers the panel and hears of changes to the library, from the first moment. */
export function answerMessages(session: ReaderSession, until: AbortSignal): void {
  const subscriptions = [
    onMessage('viewTab', () => session.view()),
    onMessage('openAnyway', () => session.open({ insist: true })),
    onMessage('keepOpenReport', () => kept(session)),
    onMessage('libraryChanged', async ({ data }) => {
      if (data.keys.includes(reportKey(location.href))) await session.refresh();
    }),
  ];
  until.addEventListener('abort', () => subscriptions.forEach((unsubscribe) => unsubscribe()));
}

/** The panel hears of a lost background as of any other call that fails: by the rejection. */
async function kept(session: ReaderSession): Promise<Written<null>> {
  const answer = await session.keep();
  if (answer.ok) return answer;
  if (answer.error === 'no-answer') throw new Error(answer.error);
  return { ok: false, error: answer.error };
}

/** Answers the panel's wish to see a passage, once there is something painted. */
export function answerJumps(painted: PaintedPage, until: AbortSignal): void {
  const unsubscribe = onMessage('showPassage', ({ data }) => ({
    shown: painted.reveal(v.parse(showPassageSchema, data).span),
  }));
  until.addEventListener('abort', unsubscribe);
}
