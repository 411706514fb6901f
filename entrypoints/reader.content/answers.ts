import * as v from 'valibot';
import type { Span } from '@/utils/report/types';
import { onMessage } from '@/utils/messages';
import {
  attachHereSchema,
  libraryChangedSchema,
  markReuseSchema,
  showPassageSchema,
} from '@/utils/messageSchemas';
import type { Written } from '@/utils/library/types';
import { CODEBOOK_CHANGED } from '@/utils/codebook/types';
import { reportKey } from '@/utils/library/reportKey';
import type { Answered } from './ask';
import type { PaintedPage } from './paintPage';
import { selectedSpan } from './selectedSpan';
import type { ReaderSession } from './session';

/** Answers the panel and hears of changes to the library, from the first moment. */
export function answerMessages(session: ReaderSession, until: AbortSignal): void {
  const subscriptions = [
    onMessage('viewTab', () => session.view()),
    onMessage('openAnyway', () => session.open({ insist: true })),
    onMessage('keepOpenReport', async () => known(await session.keep())),
    onMessage('attachHere', async ({ data }) => {
      const { id, span } = v.parse(attachHereSchema, data);
      const passage = span ?? selectedPassage(session);
      if (passage === null) return { ok: false, error: 'empty-passage' };
      return known(await session.attach(id, passage));
    }),
    onMessage('markReuse', ({ data }) => session.markReuse(v.parse(markReuseSchema, data))),
    onMessage('libraryChanged', async ({ data }) => {
      const { keys } = v.parse(libraryChangedSchema, data);
      const ours = [reportKey(location.href), CODEBOOK_CHANGED];
      if (ours.some((key) => keys.includes(key))) await session.refresh();
    }),
  ];
  until.addEventListener('abort', () => subscriptions.forEach((unsubscribe) => unsubscribe()));
}

/** The panel hears of a lost background as of any other call that fails: by the rejection. */
function known(answer: Answered<null>): Written<null> {
  if (answer.ok) return answer;
  if (answer.error === 'no-answer') throw new Error(answer.error);
  return { ok: false, error: answer.error };
}

function selectedPassage(session: ReaderSession): Span | null {
  const selection = document.getSelection();
  if (!session.page || !selection || selection.rangeCount === 0) return null;
  return selectedSpan(session.page.reading, selection.getRangeAt(0));
}

/** Answers the panel's wish to see a passage, once there is something painted. */
export function answerJumps(painted: PaintedPage, until: AbortSignal): void {
  const unsubscribe = onMessage('showPassage', ({ data }) => ({
    shown: painted.reveal(v.parse(showPassageSchema, data).span),
  }));
  until.addEventListener('abort', unsubscribe);
}
