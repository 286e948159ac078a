import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportSection, type ExportSectionActions } from '@/components/ExportSection';
import { previewNote, templateOf } from '@/lib/actions/preview-note';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import { mount } from './mount';

/** The section over a store with two clips, and a browser that keeps settings. */
async function show(stored: Partial<ExportSettings> = {}, different: Partial<ExportSectionActions> = {}) {
  await emptyStore();
  const saving = { draft: null, again: true, thumbnail: null, pictures: [] };
  const older = makeArticle({ title: 'The crane', url: 'https://harbour.example/crane', canonicalUrl: null });
  const newer = makeArticle({
    title: 'The "night" ferry',
    url: 'https://harbour.example/ferry',
    canonicalUrl: null,
    site: 'Quay Post',
  });
  const oldClip = value(await saveArticle(older, { ...saving, now: 1_000 }));
  const newClip = value(await saveArticle(newer, { ...saving, now: 2_000 }));

  let kept: ExportSettings = { ...parseExportSettings(null), ...stored };
  const watching = new Set<(settings: ExportSettings) => void>();
  const failed = vi.fn();
  const actions: ExportSectionActions = {
    watchExportSettings: (on) => {
      watching.add(on);
      on(kept);
      return () => watching.delete(on);
    },
    keepExportSettings: vi.fn(async (change) => {
      kept = { ...kept, ...change };
      for (const on of watching) on(kept);
      return ok(null);
    }),
    recentClips: async () => {
      const { recentClips } = await import('@/lib/actions/preview-note');
      return recentClips();
    },
    previewNote,
    templateOf: async (preset) => templateOf(preset),
    ...different,
  };
  mount(<ExportSection actions={actions} failed={failed} />);
  return { settings: () => kept, failed, oldClip, newClip };
}

const form = page.getByRole('combobox', { name: 'Form' });
const editor = page.getByRole('textbox', { name: 'Template' });
const names = page.getByRole('textbox', { name: 'Names of files' });
const folders = page.getByRole('textbox', { name: 'Folders' });
const preview = page.getByRole('region', { name: 'Preview' });
const button = (name: string) => page.getByRole('button', { name });

const shows = (words: string) => expect.poll(() => preview.elements()[0]?.textContent).toContain(words);

const describedBy = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('the form of Markdown', () => {
  it('is Obsidian’s at first, and shown with the newest clip', async () => {
    await show();
    await expect.element(form).toHaveValue('obsidian');
    await shows('title: "The \\"night\\" ferry"');
    await expect.element(page.getByText('The night ferry.md')).toBeVisible();
    expect(editor.elements()).toHaveLength(0);
  });

  it('is chosen, kept and explained', async () => {
    const { settings } = await show();
    await userEvent.selectOptions(form, 'Jekyll');
    await shows('layout: "post"');
    await expect.element(page.getByText(/^_posts\/.*-the-night-ferry\.md$/)).toBeVisible();
    expect(settings().preset).toBe('jekyll');
    expect(describedBy(form.element())).toContain('A post for Jekyll');
  });

  it('is shown with another clip', async () => {
    const { oldClip } = await show();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'With the clip' }), oldClip.clipId);
    await shows('title: "The crane"');
  });

  it('that cannot be kept is told', async () => {
    const { failed } = await show({}, { keepExportSettings: async () => fail(failure('settings-not-kept')) });
    await userEvent.selectOptions(form, 'Hugo');
    await expect.poll(() => failed.mock.calls).toEqual([[failure('settings-not-kept')]]);
  });
});

describe('the reader’s own template', () => {
  it('begins as the form that was chosen last', async () => {
    const { settings } = await show({ preset: 'logseq' });
    await userEvent.selectOptions(form, 'Your own template');
    await expect.element(editor).toHaveValue(templateOf('logseq'));
    await shows('title:: The "night" ferry');
    expect(settings()).toMatchObject({ preset: 'own', template: templateOf('logseq') });
  });

  it('is kept letter by letter, and the preview follows', async () => {
    const { settings } = await show({ preset: 'own', template: '{{ title }}' });
    await userEvent.fill(editor, '# {{ title | upcase }} in {{ site }}');
    await shows('# THE "NIGHT" FERRY in Quay Post');
    expect(settings().template).toBe('# {{ title | upcase }} in {{ site }}');
  });

  it('with a mistake is kept too, and says where it is beside the editor', async () => {
    const { settings } = await show({ preset: 'own', template: '{{ title }}' });
    await userEvent.fill(editor, 'One\n{{ titel }}');
    const sentence = 'Line 2, column 4: there is no variable “titel”.';
    await expect.element(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    expect(describedBy(editor.element())).toBe(sentence);
    expect(editor.element().getAttribute('aria-invalid')).toBe('true');
    expect(names.element().getAttribute('aria-invalid')).toBe('false');
    expect(preview.elements()).toHaveLength(0);
    expect(settings().template).toBe('One\n{{ titel }}');
    await userEvent.fill(editor, 'One\n{{ title }}');
    await shows('One\nThe "night" ferry');
    expect(editor.element().getAttribute('aria-invalid')).toBe('false');
  });

  it('that is replaced can be brought back', async () => {
    const { settings } = await show({ preset: 'own', template: 'mine' });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Begin again with' }), 'Plain');
    await userEvent.click(button('Replace the template'));
    await expect.element(editor).toHaveValue(templateOf('plain'));
    await userEvent.click(button('Bring the template back'));
    await expect.element(editor).toHaveValue('mine');
    expect(settings().template).toBe('mine');
    expect(button('Bring the template back').elements()).toHaveLength(0);
  });

  it('is not lost when another form is chosen and then it again', async () => {
    await show({ preset: 'own', template: 'mine' });
    await userEvent.selectOptions(form, 'Plain');
    await userEvent.selectOptions(form, 'Your own template');
    await expect.element(editor).toHaveValue('mine');
  });
});

describe('patterns', () => {
  it('name the file and its folder, and never lead out of the export', async () => {
    await show();
    await userEvent.fill(names, '{{ site }}/{{ title }}');
    await userEvent.fill(folders, '../../{{ site }}/x');
    await expect.element(page.getByText('Quay Post/x/Quay Post The night ferry.md')).toBeVisible();
  });

  it('say beside themselves what is wrong with them', async () => {
    await show();
    await userEvent.fill(folders, '{{ site | loud }}');
    const sentence = 'Line 1, column 1: there is no filter “loud”.';
    await expect.element(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    expect(describedBy(folders.element())).toContain(sentence);
    expect(describedBy(names.element())).not.toContain(sentence);
  });
});

it('has a help that names variables and filters', async () => {
  await show({ preset: 'own', template: 'x' });
  await userEvent.click(page.getByText('Variables and filters', { exact: true }));
  await expect.element(page.getByText('published_at', { exact: true })).toBeVisible();
  await expect.element(page.getByText('{{ title | yaml }}', { exact: true })).toBeVisible();
});

it('says that there is no clip to show it with', async () => {
  await show({}, { recentClips: async () => ok([]) });
  await expect.element(page.getByText('There is no clip to show it with yet.')).toBeVisible();
});
