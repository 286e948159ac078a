import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type ImportActions, useImport } from '@/components/hooks/useImport';
import { ImportView } from '@/components/ImportView';
import type { Imported } from '@/lib/actions/import-clips';
import type { Control } from '@/lib/actions/in-batches';
import type { OpenedImport } from '@/lib/actions/open-import';
import type { ImportPreview } from '@/lib/actions/preview-import';
import { explain, failure } from '@/lib/core/failure';
import { ok } from '@/lib/core/result';
import { importActions } from './import-actions';
import { mount } from './mount';

const onBackup = vi.fn<(file: File) => void>();
const View = ({ actions }: { actions: ImportActions }) => (
  <ImportView importing={useImport(actions)} onBackup={onBackup} />
);

const items = async function* () {};
const opened: OpenedImport = {
  parts: [{ name: 'part_000000.csv', kind: 'pocket-csv', items }],
  passedOver: ['read me.txt'],
  backup: null,
};
const preview: ImportPreview = {
  links: 1_200,
  texts: 0,
  here: 3,
  twice: 0,
  faulty: 1,
  rows: [
    {
      title: 'The tide turns',
      address: 'https://courier.example/tide',
      addedAt: Date.UTC(2024, 2, 14),
      tags: ['sea', 'night'],
      state: 'archived',
      favourite: true,
      hasText: false,
      urlKey: 'courier.example/tide',
    },
  ],
  cancelled: false,
};
const imported: Imported = {
  rows: [
    {
      file: 'part_000000.csv',
      place: 2,
      title: 'The tide turns',
      address: 'https://courier.example/tide',
      outcome: 'added',
      id: 'a',
      inTrash: false,
    },
    { file: 'part_000000.csv', place: 7, title: null, address: 'ftp://x', outcome: 'not-imported', problem: 'not-web' },
  ],
  cancelled: false,
  problem: null,
};

const show = (different: Partial<ImportActions> = {}) => {
  const actions = importActions({
    open: vi.fn<ImportActions['open']>(async () => ok(opened)),
    preview: vi.fn<ImportActions['preview']>(async () => ok(preview)),
    bringIn: vi.fn<ImportActions['bringIn']>(async () => imported),
    ...different,
  });
  mount(<View actions={actions} />);
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');
const file = new File(['title'], 'part_000000.csv');

function choose(selector = 'input[type=file]'): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  if (!input) throw new Error('There is no file picker');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const heading = () => document.querySelector('h1');

describe('an import', () => {
  it('shows what is in the files, and writes only when it is told to', async () => {
    const { bringIn, open } = show();
    choose();
    await expect.element(page.getByRole('heading', { name: 'In these files' })).toBeVisible();
    expect(vi.mocked(open).mock.calls[0]?.[0]).toEqual([file]);
    for (const words of [
      /part_000000\.csv – Pocket, CSV/,
      /^1 file is nothing that Newsclip reads/,
      /^1,200 links$/,
      /^3 that are here already/,
      /^1 row that cannot be read$/,
      /14 Mar 2024 · archived · favourite/,
      /#sea #night/,
    ])
      await expect.element(page.getByText(words)).toBeVisible();
    expect(bringIn).not.toHaveBeenCalled();
    await userEvent.click(button('Import 1,200 clips'));
    await expect.element(status.first()).toHaveTextContent('Read 2 rows: 1 imported, 1 not imported');
    expect(vi.mocked(bringIn).mock.calls[0]?.slice(0, 2)).toEqual([opened, 1_201]);
    // What was pressed is gone; the keyboard is not.
    expect(document.activeElement).toBe(heading());
  });

  it('is left by Cancel, and nothing is written', async () => {
    const { bringIn } = show();
    choose();
    await userEvent.click(button('Cancel'));
    await expect.element(page.getByRole('heading', { name: 'In these files' })).not.toBeInTheDocument();
    expect(bringIn).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(heading());
  });

  it('tells how far it is, and can be stopped', async () => {
    const { promise, resolve } = Promise.withResolvers<Imported>();
    let control: Control | null = null;
    show({
      bringIn: (_, __, given) => {
        control = given;
        return promise;
      },
    });
    choose();
    await userEvent.click(button('Import 1,200 clips'));
    await expect.poll(() => control).not.toBeNull();
    const given: Control = control ?? { onProgress: () => {}, signal: AbortSignal.abort() };
    given.onProgress(600, 1_200);
    await expect.element(page.getByText(/Importing: 50/)).toBeVisible();
    await userEvent.click(button('Cancel'));
    expect(given.signal.aborted).toBe(true);
    resolve({ ...imported, cancelled: true });
    await expect.element(status.first()).toHaveTextContent('Stopped after 2 rows: 1 imported, 1 not imported');
  });

  it('reports what was not imported first, leads to what was, and saves all of it', async () => {
    const { saveText } = show();
    choose();
    await userEvent.click(button('Import 1,200 clips'));
    await expect.element(page.getByText('Not imported (row 7): its address is not one of the web')).toBeVisible();
    await expect.element(page.getByText(/^ftp:\/\/x$/)).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show' }), 'added');
    const link = page.getByRole('link', { name: 'Open: The tide turns' });
    await expect.element(link).toHaveAttribute('href', '#/clip/a');
    await userEvent.click(button('Save the report'));
    expect(saveText).toHaveBeenCalledExactlyOnceWith(
      'Read 2 rows: 1 imported, 1 not imported\n\npart_000000.csv\tImported\tThe tide turns\thttps://courier.example/tide\npart_000000.csv\tNot imported (row 7): its address is not one of the web\t\tftp://x\n',
      'Newsclip import report.txt',
    );
  });

  it('says why none of the files is one', async () => {
    mount(<View actions={importActions()} />);
    choose();
    const { sentence, advice } = explain('import-unknown');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence + advice);
  });

  it('that ends early says why, and what is in the library', async () => {
    show({ bringIn: async () => ({ ...imported, problem: failure('import-full') }) });
    choose();
    await userEvent.click(button('Import 1,200 clips'));
    const { sentence, advice } = explain('import-full');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence + advice);
    await expect.element(page.getByText('Stopped after 2 rows: 1 imported, 1 not imported')).toBeVisible();
    await expect.element(page.getByText(/Not imported \(row 7\)/)).toBeVisible();
  });

  it('offers to restore a backup that was chosen', async () => {
    const backup = new File(['{}'], 'mine.json');
    show({
      open: async () => ok({ parts: [], passedOver: [], backup }),
      preview: async () => ok({ ...preview, links: 0, faulty: 0, rows: [] }),
    });
    choose();
    await userEvent.click(button('Restore it'));
    expect(onBackup).toHaveBeenCalledExactlyOnceWith(backup);
  });

  it('takes a folder, too, and what is dropped', async () => {
    const { open } = show();
    expect(document.querySelector<HTMLInputElement>('input[data-folder]')?.webkitdirectory).toBe(true);
    const transfer = new DataTransfer();
    transfer.items.add(file);
    document
      .querySelector('section')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await expect.element(page.getByRole('heading', { name: 'In these files' })).toBeVisible();
    expect(vi.mocked(open).mock.calls[0]?.[0]).toEqual([file]);
  });
});
