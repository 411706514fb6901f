import { describe, expect, test } from 'vitest';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { agreementOf } from '@/utils/compare/agreement/agreement';
import { composeAgreement } from '@/utils/export/agreement/notes';
import { agreementTable } from '@/utils/export/agreement/table';
import { writeMarkdown } from '@/utils/export/markdown';
import { writeCsv } from '@/utils/export/tables/csv';
import { annotated, code } from '../compare/agreement/reports';
import { t } from '../components/support/i18n';

const words = { t, codebook: builtInCodebook };
const report = annotated(2023, [
  code('王', 0, 'question', ['=1+1'], '口径与去年不同?'),
  code('王', 1, 'question'),
  code('', 0, 'question'),
  code('', 2, '<b>kind</b>', [], '[x](javascript:alert(1))'),
]);
const agreement = agreementOf([report], ['王', '']);

describe('an agreement leaves', () => {
  test('as Markdown: the table, and each disputed passage with both codings', async () => {
    await expect(writeMarkdown(composeAgreement(agreement, words))).toMatchFileSnapshot(
      '../../fixtures/golden/agreement.md',
    );
  });

  test('as a table, in which nothing is a formula', async () => {
    const csv = writeCsv(agreementTable(agreement, words));
    expect(csv).toContain("'=1+1");
    await expect(csv).toMatchFileSnapshot('../../fixtures/golden/agreement.csv');
  });

  test('and says where alpha is not defined', () => {
    const silent = agreementOf([annotated(2023, [])], ['王', '']);
    expect(silent.overall.kinds.alpha).toBeNull();
    expect(writeMarkdown(composeAgreement(silent, words))).toContain(t('agreement_undefined'));
  });
});
