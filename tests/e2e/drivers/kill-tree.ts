import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until';

const run = promisify(execFile);

interface Running {
  id: number;
  parent: number;
  group: number;
  /** What `ps` says of its state; a zombie, `Z`, has ended and waits to be asked for. */
  state: string;
}

async function processes(): Promise<Running[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,state=']);
  return stdout.split('\n').flatMap((line) => {
    const [id = '', parent, group, state = ''] = line.trim().split(/\s+/);
    return id ? [{ id: Number(id), parent: Number(parent), group: Number(group), state }] : [];
  });
}

/** A program and whatever it has started, or has been started for it in its process group. */
function treeOf(root: number, all: readonly Running[]): Set<number> {
  const tree = new Set([root]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { id, parent, group } of all) if (tree.has(parent) || group === root) tree.add(id);
  }
  return tree;
}

/**
 * Ends a program that leads a process group of its own (`detached`), and all that it has started, with SIGKILL: none of them is
 * asked, none can write a last byte. The group goes in one call; what has left it follows. Resolves when all are gone.
 */
export async function killTree(root: number): Promise<void> {
  const tree = treeOf(root, await processes());
  signal(-root);
  for (const id of tree) signal(id);
  await until('the killed processes to be gone', async () => {
    const left = (await processes()).filter(({ id, state }) => tree.has(id) && !state.startsWith('Z'));
    return left.length === 0;
  });
}

function signal(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // gone already
  }
}
