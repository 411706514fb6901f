import { t } from '@/utils/i18n';
import type { AnnotationKind } from '@/utils/library/types';
import { kindLabels } from './labels';
import './KindLabel.css';

/** The kind of an annotation in the wash it has in the page. */
export function KindLabel({ kind }: { kind: AnnotationKind }) {
  return <span class={`kind kind-${kind}`}>{t(kindLabels[kind])}</span>;
}
