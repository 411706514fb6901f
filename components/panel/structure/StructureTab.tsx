import { Chip } from '@/components/Chip';
import { EmptyState } from '@/components/EmptyState';
import { roleLabels } from '@/components/labels';
import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { headingSpan, headingText } from '../headings';
import { useJump } from '../jump';
import { outlineTree, type OutlineNode } from './outlineTree';
import './structure.css';

/** The outline of the report; a heading leads to its place in the page. */
export function StructureTab({ analysis }: { analysis: ReportAnalysis }) {
  if (analysis.outline.length === 0) {
    return <EmptyState title={t('structure_none')}>{t('structure_none_hint')}</EmptyState>;
  }
  return <Branch nodes={outlineTree(analysis.outline)} text={analysis.text} parentRole={null} />;
}

interface BranchProps {
  nodes: readonly OutlineNode[];
  text: string;
  parentRole: string | null;
}

function Branch({ nodes, text, parentRole }: BranchProps) {
  const jump = useJump();
  return (
    <ul role="list" class="outline">
      {nodes.map(({ section, children }) => (
        <li key={section.start}>
          <button
            type="button"
            class="outline-heading"
            title={t('panel_jump_hint')}
            onClick={() => jump(headingSpan(text, section))}
          >
            <span>{headingText(section)}</span>
            {/* A part inherits the role of the whole; only what differs is said. */}
            {section.role !== parentRole &&
              headingText(section) !== t(roleLabels[section.role]) && (
                <Chip>{t(roleLabels[section.role])}</Chip>
              )}
          </button>
          {children.length > 0 && <Branch nodes={children} text={text} parentRole={section.role} />}
        </li>
      ))}
    </ul>
  );
}
