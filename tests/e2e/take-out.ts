import type { Surface } from './drivers/surface';

/** Opens the reader's menu of everything by which an article leaves, and presses one of its buttons. */
export async function takeOut(reader: Surface, name: string): Promise<void> {
  await openTakeOut(reader);
  await reader.click({ role: 'button', name });
}

/** Opens the reader's menu of everything by which an article leaves. */
export async function openTakeOut(reader: Surface): Promise<void> {
  await reader.click({ role: 'button', name: 'Take out' });
  await reader.waitFor({ role: 'dialog', name: 'Take out' });
  await reader.waitFor({ role: 'button', name: 'Copy citation' });
}
