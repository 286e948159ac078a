import { importsManyRows } from '../long-import';
import { useNewsclip } from '../session';

// Ten times as many are a test of the night.
importsManyRows(useNewsclip(), 5_000, 180_000);
