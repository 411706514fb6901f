// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveCodebook } from '@/components/codebook/LiveCodebook';
import { AgreementView } from '@/components/library/agreement/AgreementView';
import type { LibraryView } from '@/components/library/address';
import type { Coders } from '@/utils/compare/agreement/codings';
import type { ComparedReport } from '@/utils/compare/types';
import { database } from '@/utils/library/database';
import { annotated, code } from '../../compare/agreement/reports';
import { t } from '../support/i18n';
import { all, choose, clear, expectAccessible, one, show } from '../support/page';
import { keep, settled } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

let views: LibraryView[];

async function open(report: ComparedReport, coders: Coders | null): Promise<void> {
  views = [];
  await keep([report]);
  // `keep` takes all annotations for the reader's own.
  await database.annotations.bulkPut(
    (await database.annotations.toArray()).map((row) => ({
      ...row,
      author:
        report.annotations.find(({ annotation }) => annotation.id === row.id)?.annotation.author ??
        '',
    })),
  );
  await show(
    <LiveCodebook>
      <AgreementView keys={[report.key]} coders={coders} onView={(view) => views.push(view)} />
    </LiveCodebook>,
  );
  await settled();
}

beforeEach(() => database.open());
afterEach(async () => {
  clear();
  await database.delete();
});

describe('the agreement of two coders', () => {
  const report = annotated(2023, [
    code('王', 0, 'question', ['复议'], '口径与去年不同'),
    code('王', 1, 'question'),
    code('赵', 0, 'question'),
    code('赵', 2, 'of-another-codebook'),
  ]);

  test('is shown code by code, with the disputed sentences side by side', async () => {
    await open(report, null);
    const rows = all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['质疑', '1', '1', '0', '75.0%', '0.533'],
      ['of-another-codebook', '0', '0', '1', '75.0%', '0.000'],
      ['#复议', '0', '1', '0', '75.0%', '0.000'],
      [t('agreement_all_kinds'), '', '50.0%', '0.263'],
      [t('agreement_all_tags'), '', '75.0%', '0.000'],
    ]);
    expect(all('.disputed-passage')).toHaveLength(3);
    expect(one('.disputed-passage').textContent).toContain('口径与去年不同');
    await expectAccessible();
  });

  test('can be narrowed to one code', async () => {
    await open(report, ['王', '赵']);
    await choose('.disputed-filter', 'kinds question');
    expect(all('.disputed-passage')).toHaveLength(1);
    expect(one('h2').textContent).toBe(t('agreement_disputed', 1));
  });

  test('is that of whom the reader chooses', async () => {
    await open(report, null);
    await choose('.coders select', '1');
    expect(views).toEqual([{ view: 'agreement', keys: [report.key], coders: ['赵', '赵'] }]);
    await open(report, ['赵', '赵']);
    expect(one('[role=status]').textContent).toBe(t('agreement_same_coder'));
  });

  test('needs two', async () => {
    await open(annotated(2023, [code('王', 0, 'question')]), null);
    expect(document.body.textContent).toContain(t('agreement_one_coder'));
  });
});
