import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { builtInCodebook } from '@/utils/codebook/builtIn';
import { choosable, codeName, washOf } from '@/utils/codebook/names';
import { NO_STATE, type Codebook, type CodeList, type Wash } from '@/utils/codebook/types';
import { t } from '@/utils/i18n';

/** The codebook by which a page shows annotations; set once around each page and each card in a report page. */
export const CodebookContext = createContext<Codebook>(builtInCodebook);

/** How codes are shown, and which there are to choose from. */
export interface Codes {
  codebook: Codebook;
  name: (list: CodeList, id: string) => string;
  wash: (kind: string) => Wash;
  /** The offered ids of a list, and `present` ones that are not offered any more. */
  choose: (list: CodeList, ...present: string[]) => string[];
  /** The name of a state worth mentioning; null for that with which nothing has to be done. */
  stateMention: (state: string) => string | null;
  /** Tags as they are shown in a line: '#数据  #复议'. */
  tagLine: (tags: readonly string[]) => string;
}

/** The codes of the page's codebook. */
export function useCodes(): Codes {
  const codebook = useContext(CodebookContext);
  return useMemo(() => codesBy(codebook), [codebook]);
}

/** How a codebook shows codes. */
export function codesBy(codebook: Codebook): Codes {
  const name = (list: CodeList, id: string) => codeName(codebook, list, id, t);
  return {
    codebook,
    name,
    wash: (kind) => washOf(codebook, kind),
    choose: (list, ...present) => choosable(codebook[list], present),
    stateMention: (state) => (state === NO_STATE ? null : name('states', state)),
    tagLine: (tags) => tags.map((tag) => `#${name('tags', tag)}`).join('  '),
  };
}
