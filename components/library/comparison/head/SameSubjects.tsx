import { Button } from '@/components/Button';
import type { SameSubjects as Groups } from '@/utils/compare/subject';
import type { Comparison } from '@/utils/compare/types';
import { t } from '@/utils/i18n';

/** What the reader has said of names that may be of one place. */
export interface SubjectChoices {
  /** Names to follow as one. */
  same: Groups;
  /** Names that are not one, so that it is not asked again. */
  apart: Groups;
}

interface SameSubjectsProps {
  comparison: Comparison;
  choices: SubjectChoices;
  onChoose: (choices: SubjectChoices) => void;
}

/** Asks whether two names are of one place, and lets the answer be taken back. */
export function SameSubjects({ comparison, choices, onChoose }: SameSubjectsProps) {
  const { suggestions, sameSubjects } = comparison;
  const { same, apart } = choices;
  const isAnswered = (names: readonly string[]) =>
    apart.some((group) => names.every((name) => group.includes(name)));
  const open = suggestions.filter(({ earlier, later }) => !isAnswered([earlier, later]));
  return (
    <>
      {open.map(({ earlier, later }) => (
        <p key={`${earlier}\n${later}`} class="notice subject-choice">
          <span>{t('comparison_same_question', earlier, later)}</span>
          <Button small onClick={() => onChoose({ same: [...same, [earlier, later]], apart })}>
            {t('comparison_same')}
          </Button>
          <Button small onClick={() => onChoose({ same, apart: [...apart, [earlier, later]] })}>
            {t('comparison_apart')}
          </Button>
        </p>
      ))}
      {sameSubjects.map((names) => (
        <p key={names.join('\n')} class="notice subject-choice">
          <span>{t('notes_same_subjects', names.join('、'))}</span>
          <Button
            small
            onClick={() =>
              onChoose({
                same: same.filter((group) => !group.some((name) => names.includes(name))),
                apart: [...apart, names],
              })
            }
          >
            {t('comparison_apart')}
          </Button>
        </p>
      ))}
    </>
  );
}
