import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { useCodes } from '@/components/codebook/codes';
import {
  isDisputed,
  type Agreement,
  type CodeAgreement,
} from '@/utils/compare/agreement/agreement';
import type { CodedSentence } from '@/utils/compare/agreement/codings';
import { coderNames, codingText, type AgreementWords } from '@/utils/export/agreement/words';
import { t } from '@/utils/i18n';
import { Passage } from '../comparison/Passage';

/** So many passages are drawn at first, and with each wish for more. */
const AT_A_TIME = 100;

interface DisputedPassagesProps {
  agreement: Agreement;
  words: AgreementWords;
}

/** The sentences on which the two differ, what each of them said beside it; of all codes or of one. */
export function DisputedPassages({ agreement, words }: DisputedPassagesProps) {
  const { codes: all, disputed } = agreement;
  const codes = useCodes();
  // By name: after a new annotation there is a new agreement.
  const [chosen, setChosen] = useState<string | null>(null);
  const [count, setCount] = useState(AT_A_TIME);
  const code = all.find((each) => nameOf(each) === chosen) ?? null;
  const names = coderNames(agreement, words);
  const found = code === null ? disputed : disputed.filter((each) => isDisputed(each, code));

  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed">{t('agreement_disputed', found.length)}</h2>
      <select
        class="field disputed-filter"
        aria-label={t('agreement_code')}
        value={code === null ? '' : nameOf(code)}
        onChange={(event) => {
          setChosen(event.currentTarget.value || null);
          setCount(AT_A_TIME);
        }}
      >
        <option value="">{t('agreement_all_codes')}</option>
        {all.map((each) => (
          <option key={nameOf(each)} value={nameOf(each)}>
            {each.list === 'kinds' ? codes.name('kinds', each.code) : codes.tagLine([each.code])}
          </option>
        ))}
      </select>
      <ul role="list" class="disputed">
        {found.slice(0, count).map((sentence) => (
          <Disputed
            key={`${sentence.report.key} ${sentence.span.start}`}
            sentence={sentence}
            names={names}
            words={words}
          />
        ))}
      </ul>
      {found.length > count && (
        <Button onClick={() => setCount(count + AT_A_TIME)}>
          {t('agreement_more', found.length - count)}
        </Button>
      )}
    </section>
  );
}

const nameOf = ({ list, code }: CodeAgreement) => `${list} ${code}`;

interface DisputedProps {
  sentence: CodedSentence;
  names: readonly [string, string];
  words: AgreementWords;
}

function Disputed({ sentence: { report, span, codings }, names, words }: DisputedProps) {
  return (
    <li class="disputed-passage">
      <p class="note">{report.analysis.meta.title || report.url}</p>
      <Passage report={report} span={span} />
      <div class="disputed-sides">
        {codings.map((coding, coder) => (
          <div key={coder}>
            <p class="label">{names[coder]}</p>
            <p>{codingText(coding, words)}</p>
            {coding.annotations
              .filter(({ annotation }) => annotation.note !== '')
              .map(({ annotation }) => (
                <p class="disputed-note" key={annotation.id}>
                  {annotation.note}
                </p>
              ))}
          </div>
        ))}
      </div>
    </li>
  );
}
