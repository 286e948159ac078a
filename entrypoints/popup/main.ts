import '@/components/styles/base.css';
import './popup.css';
import { extractFromTab } from '@/lib/browser/extraction';
import { showLastTheme } from '@/lib/browser/page-theme';
import { activeTab } from '@/lib/browser/tabs';
import { showPageLanguage, speakTheReadersLanguage } from '@/lib/browser/words';
import { failure } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';

// The page takes longest to answer, so it is asked before the rest of the popup is even loaded.
const tab = activeTab();
const answer = tab.then((onScreen) => (onScreen ? extractFromTab(onScreen.id, 'whole') : fail(failure('page-gone'))));
speakTheReadersLanguage();
showPageLanguage();
showLastTheme();
import('./show-popup').then(({ showPopup }) => showPopup(tab, answer));
