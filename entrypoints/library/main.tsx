import '@/components/styles/base.css';
import './library.css';
import { render } from 'preact';
import { hashOf } from '@/components/hooks/route';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { ReaderActions } from '@/components/ReaderBar';
import { copyClip, downloadClip } from '@/lib/actions/clip-markdown';
import { exportClips } from '@/lib/actions/export-clips';
import { attempt, clipIds, markClips, purgeClips, restoreClips, trashClips } from '@/lib/store';
import { Library } from './Library';

const actions: LibraryActions & ReaderActions = {
  open: (clipId) => {
    location.hash = hashOf({ view: 'clip', clipId });
  },
  copy: copyClip,
  download: downloadClip,
  trash: (ids) => trashClips(ids, Date.now()),
  restore: (ids) => restoreClips(ids, Date.now()),
  mark: (ids, marks) => markClips(ids, marks, Date.now()),
  purge: purgeClips,
  export: exportClips,
  idsOf: (shelf) => attempt(() => clipIds(shelf)),
};

const root = document.getElementById('root');
if (root) render(<Library actions={actions} />, root);
