import { fill } from '@/bench/library/in-page/fill';

/** Clips a call: none may last for minutes. */
export default async (count: number, from: number, to: number): Promise<void> => {
  await fill(count, from, to);
};
