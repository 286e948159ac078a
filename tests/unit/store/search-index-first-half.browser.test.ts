import { provesSearchIndex } from './agrees-with-scan';

provesSearchIndex('first');
