import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** What `DISPLAY` must be for programs that are to appear on it. */
  display: string;
  close(): Promise<void>;
}

/** Starts an X server that draws into memory (Xvfb), on a display number of its own choice. */
export async function startVirtualScreen(width = 1280, height = 1000): Promise<VirtualScreen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    const channel = server.stdio[3];
    if (!isReadable(channel)) throw new Error('Xvfb has no channel for its display number');
    channel.once('data', (data) => resolve(String(data).trim()));
  });
  return {
    display: `:${number}`,
    async close() {
      server.kill();
      await ended;
    },
  };
}

const isReadable = (channel: unknown): channel is Readable =>
  typeof channel === 'object' && channel !== null && 'once' in channel;
