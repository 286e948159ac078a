import type { NewsclipDatabase } from '../schema';

/** Within a transaction that reads `upkeep`; empty where the database has none. */
export async function identityOf(db: NewsclipDatabase): Promise<string> {
  const found = await db.upkeep.get('identity');
  return found?.key === 'identity' ? found.name : '';
}
