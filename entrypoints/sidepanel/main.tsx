import { SidePanel } from '@/components/panel/SidePanel';
import { mount } from '@/components/mount';

mount('panel_title', <SidePanel address={location.href} />);
