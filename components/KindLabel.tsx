import { useCodes } from './codebook/codes';
import './KindLabel.css';

/** The kind of an annotation in the wash it has in the page. */
export function KindLabel({ kind }: { kind: string }) {
  const { name, wash } = useCodes();
  return <span class={`kind wash-${wash(kind)}`}>{name('kinds', kind)}</span>;
}
