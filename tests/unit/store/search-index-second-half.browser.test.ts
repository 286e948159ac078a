import { provesSearchIndex } from './agrees-with-scan';

provesSearchIndex('second');
