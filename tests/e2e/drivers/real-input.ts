import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from './until';

const run = promisify(execFile);

const timesSeen = 4;

/** A window that gives the keyboard to one within it never has it itself. */
const timesGiven = 5;

/** A keyboard and a mouse of an X display, moved by xdotool: what they do passes through the browser's own window code. */
export class RealInput {
  readonly #display: string;

  constructor(display: string) {
    this.#display = display;
  }

  /** Gives the keyboard to the browser's window: without a window manager nobody else does. */
  async focusWindowOf(processId: number): Promise<void> {
    const { stdout } = await this.#xdotool(
      'search',
      '--onlyvisible',
      '--all',
      '--pid',
      String(processId),
      '--name',
      '.',
    );
    const window = stdout.trim().split('\n')[0];
    if (!window) throw new Error(`No window of process ${processId}`);
    // A popup that is just closing may take the keyboard back after that.
    for (let given = 0; given < timesGiven; given += 1) {
      await this.#xdotool('windowfocus', '--sync', window);
      await sleep(50);
      const { stdout: focused } = await this.#xdotool('getwindowfocus', '-f');
      if (focused.trim() === window) return;
    }
  }

  /** Presses keys one after another; a chord is written `alt+shift+s`. */
  async keys(...keys: string[]): Promise<void> {
    await this.#xdotool('key', '--delay', '120', ...keys);
  }

  /** Opens a native context menu, which is a window of its own, and goes through it with the keyboard. */
  async useContextMenu(x: number, y: number, ...keys: string[]): Promise<void> {
    const before = await this.#windows();
    await this.#xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
    // A key that comes before the menu has taken the keyboard is lost: it has once it has been seen some times, on a busy machine later.
    let seen = 0;
    await until('the context menu', async () => {
      seen = (await this.#windows()) > before ? seen + 1 : 0;
      return seen === timesSeen;
    });
    await this.keys(...keys);
    await until('the context menu to close', async () => (await this.#windows()) === before);
  }

  async #windows(): Promise<number> {
    const { stdout } = await this.#xdotool('search', '--onlyvisible', '--class', '.*');
    return stdout.trim().split('\n').length;
  }

  #xdotool(...words: string[]) {
    return run('xdotool', words, { env: { ...process.env, DISPLAY: this.#display }, timeout: 20_000 });
  }
}
