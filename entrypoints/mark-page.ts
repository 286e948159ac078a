import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPage } from '@/lib/dom/live/mark-page';
import { marksRequest } from '@/lib/dom/live/marks-request';

/** The content script for highlights on the live page, injected on demand into the isolated world. Its value is a `MarksAnswer`, null where nothing was asked. */
export default defineUnlistedScript(() => {
  const asked = marksRequest();
  return asked && markPage(document, asked);
});
