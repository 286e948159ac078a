import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { freshFolder, removeFolders } from '../../e2e/drivers/profile';

const megabytes = 512;

const run = (program: string, ...words: string[]): string => execFileSync(program, words, { encoding: 'utf8' });

/**
 * A disk that can lose its power: an ext4 file system in a file, mounted over a loop device. What the system has handed to the
 * device lies in that file; what it still holds in memory, since nobody has asked for it to be flushed, does not. A copy of the
 * file is therefore what a disk holds after its power was cut at that moment. For root on Linux.
 */
export class CutDisk {
  readonly #folder = freshFolder('cut-disk');
  #image = join(this.#folder, 'disk-0');
  #cuts = 0;
  /** Where it is mounted. */
  readonly place = join(this.#folder, 'mounted');

  constructor() {
    mkdirSync(this.place);
    writeFileSync(this.#image, '');
    run('truncate', '--size', `${megabytes}M`, this.#image);
    run('mkfs.ext4', '-q', this.#image);
    this.#mount();
  }

  /**
   * Has `end` kill whatever runs there, which flushes nothing, cuts the power, and goes on with what the disk held: checked by fsck as
   * at any start. Gives how often the copy was made anew, since the system wrote meanwhile.
   */
  async cut(end: () => Promise<void>): Promise<number> {
    await end();
    const before = this.#image;
    this.#cuts += 1;
    this.#image = join(this.#folder, `disk-${this.#cuts}`);
    let again = -1;
    let written: string;
    do {
      again += 1;
      written = this.#written(before);
      // Only what is there of it: the quicker, the less comes between.
      run('cp', '--sparse=always', '--reflink=auto', before, this.#image);
    } while (written !== this.#written(before));
    run('umount', this.place);
    rmSync(before);
    this.#check();
    this.#mount();
    return again;
  }

  remove(): void {
    run('umount', this.place);
    removeFolders(this.#folder);
  }

  #mount(): void {
    run('mount', '-o', 'loop', this.#image, this.place);
  }

  /** Replays the journal and looks over the file system; an error that it cannot mend by itself throws. */
  #check(): void {
    try {
      run('fsck.ext4', '-p', this.#image);
    } catch (error) {
      // 1: it mended something.
      if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
    }
  }

  /** What the loop device has written so far, by the kernel's own count. */
  #written(image: string): string {
    const [device = ''] = run('losetup', '--noheadings', '--output', 'NAME', '--associated', image).trim().split('\n');
    return readFileSync(`/sys/block/${basename(device)}/stat`, 'utf8')
      .trim()
      .split(/\s+/)
      .slice(4, 7)
      .join();
  }
}
