import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '@/lib/dom/extract/extract-page';

/** The content script, injected on demand into the isolated world. Its value is a promise of an `Extraction`. */
export default defineUnlistedScript(() => extractPage(document));
