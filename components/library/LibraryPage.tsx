import { useState } from 'preact/hooks';
import { ComparisonView } from './comparison/ComparisonView';
import { NotesView } from './notes/NotesView';
import { noSelection } from './selection';
import { LibraryTableView } from './table/LibraryTableView';
import { useAddress } from './useAddress';
import './library.css';

/** The reports kept, one comparison of them, or the notes that leave as a file. */
export function LibraryPage() {
  const [view, go] = useAddress();
  // Here and not with the table: who comes back from a comparison finds the same reports chosen.
  const [selection, setSelection] = useState(noSelection);

  switch (view.view) {
    case 'table':
      return <LibraryTableView selection={selection} onSelect={setSelection} onView={go} />;
    case 'comparison':
      return <ComparisonView keys={view.keys} tab={view.tab} onView={go} />;
    case 'notes':
      return <NotesView keys={view.keys} onView={go} />;
  }
}
