import { vi } from 'vitest';
import type { ImportActions } from '@/components/hooks/useImport';
import { failure } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';

/** A browser whose files are nothing that can be imported; with whatever a test wants different. */
export const importActions = (different: Partial<ImportActions> = {}) =>
  ({
    open: vi.fn<ImportActions['open']>(async () => fail(failure('import-unknown'))),
    preview: vi.fn<ImportActions['preview']>(),
    bringIn: vi.fn<ImportActions['bringIn']>(),
    saveText: vi.fn<ImportActions['saveText']>(),
    ...different,
  }) satisfies ImportActions;
