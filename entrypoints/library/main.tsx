import { LibraryPage } from '@/components/library/LibraryPage';
import { mount } from '@/components/mount';

mount('library_title', <LibraryPage />);
