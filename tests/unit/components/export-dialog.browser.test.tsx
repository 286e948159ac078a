import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportDialog } from '@/components/ExportDialog';
import type { ExportActions, ExportChoice } from '@/components/hooks/useExport';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { ok } from '@/lib/core/result';
import { mount } from './mount';

const nothing = async () => ok({ files: 0, skipped: 0, cancelled: false });
const exported = vi.fn<(choice: ExportChoice) => void>();
const closed = vi.fn<() => void>();
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

function dialog(settings: Partial<ExportSettings> = {}, exports: ExportActions['exports'] = {}) {
  const actions: ExportActions = {
    watchTakeOut: (onSettings) => {
      onSettings({ ...parseExportSettings(null), ...settings });
      return () => {};
    },
    changeTakeOut: async () => ok(null),
    exports: { markdown: nothing, epub: nothing, citations: nothing, ...exports },
  };
  mount(<ExportDialog clips={12} actions={actions} onExport={exported} onClose={closed} />);
}

beforeEach(() => {
  exported.mockClear();
  closed.mockClear();
});

describe('the dialog of an export', () => {
  it('says how many clips, and has the keyboard on what was chosen last: Enter does it again', async () => {
    dialog({ format: 'epub' });
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Export 12 clips');
    await expect.element(radio('EPUB')).toHaveFocus();
    await expect.element(radio('EPUB')).toHaveAccessibleDescription(/One book/);
    await userEvent.keyboard('{Enter}');
    expect(exported.mock.calls).toEqual([[{ format: 'epub', pictures: true, citation: 'apa' }]]);
  });

  it('offers what can be written here alone, and Markdown where what was chosen last cannot', async () => {
    dialog({ format: 'folder' });
    await expect.element(radio('Markdown')).toBeChecked();
    expect(radio('Folder').elements()).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect(exported.mock.calls[0]?.[0].format).toBe('markdown');
  });

  it('asks for pictures where they are files, and for the form of a citation where that is asked for', async () => {
    dialog();
    const pictures = page.getByRole('checkbox', { name: 'With the pictures that are kept' });
    await userEvent.click(pictures);
    await userEvent.click(radio('Citations'));
    await expect.element(pictures).not.toBeInTheDocument();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Form' }), 'RIS');
    await userEvent.click(page.getByRole('button', { name: 'Export', exact: true }));
    expect(exported.mock.calls).toEqual([[{ format: 'citations', pictures: false, citation: 'ris' }]]);
  });

  it('is left by Escape, and nothing is exported', async () => {
    dialog();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closed.mock.calls.length).toBe(1);
    expect(exported).not.toHaveBeenCalled();
  });
});
