import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClipFields } from '@/components/ClipFields';
import { useEscape } from '@/components/hooks/useEscape';
import { TagsEditor } from '@/components/TagsEditor';
import { clipWithTags } from '../store/clip-with-tags';
import { emptyStore } from '../store/empty-store';
import { mount } from './mount';

const field = page.getByRole('combobox', { name: 'Tags' });
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map(({ textContent }) => textContent);
const selected = () =>
  page
    .getByRole('option', { selected: true })
    .elements()
    .map(({ textContent }) => textContent);
const told = { left: 0, submitted: 0 };

beforeEach(async () => {
  await emptyStore();
  await clipWithTags('Ferry', ['harbour', 'İzmir']);
  await clipWithTags('Tram', ['harbour', 'night ferry']);
  await clipWithTags('Gull', ['harbour', 'high water', 'İzmir']);
  Object.assign(told, { left: 0, submitted: 0 });
});

/** A form that can be submitted and left, as those that the fields stand in. */
function Form({ children }: { children: ComponentChildren }) {
  useEscape(() => {
    told.left += 1;
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        told.submitted += 1;
      }}
    >
      {children}
      <button type="submit">Save</button>
    </form>
  );
}

describe('the field of the popup', () => {
  function Fields() {
    const [tags, setTags] = useState('');
    return (
      <Form>
        <ClipFields
          fields={{ title: '', tags, note: '' }}
          locked={false}
          onChange={(part) => setTags(part.tags ?? '')}
        />
      </Form>
    );
  }

  it('offers what begins as typed, without regard to accents, and Enter takes what the arrows have chosen', async () => {
    mount(<Fields />);
    await userEvent.click(field);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('iz');
    await expect.poll(options).toEqual(['İzmir 2']);
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(selected()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(selected()).toEqual(['İzmir 2']);
    const option = page.getByRole('option').element();
    await expect.element(field).toHaveAttribute('aria-activedescendant', option.id);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('İzmir, ');
    await userEvent.keyboard('h');
    await expect.poll(options).toEqual(['harbour 3', 'high water 1', 'night ferry 1']);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    await expect.element(field).toHaveValue('İzmir, harbour, ');
    expect(told.submitted).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(told.submitted).toBe(1);
  });

  it('submits on Enter where nothing is chosen from the list', async () => {
    mount(<Fields />);
    await userEvent.click(field);
    await userEvent.keyboard('ha');
    await expect.poll(options).toEqual(['harbour 3']);
    await userEvent.keyboard('{Enter}');
    expect(told.submitted).toBe(1);
    await expect.element(field).toHaveValue('ha');
  });

  it('goes round: from the field through the list and back, and shows the most used by an arrow alone', async () => {
    mount(<Fields />);
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(selected).toEqual(['harbour 3']);
    expect(options()).toEqual(['harbour 3', 'İzmir 2', 'high water 1', 'night ferry 1']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(selected()).toEqual([]);
    await userEvent.keyboard('{ArrowUp}');
    expect(selected()).toEqual(['night ferry 1']);
  });

  it('heeds an arrow that comes before the tags are known', async () => {
    mount(<Fields />);
    const input = await vi.waitFor(() => field.element() as HTMLInputElement);
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await expect.poll(selected).toEqual(['harbour 3']);
  });

  it('closes the list alone on Escape, then leaves the view', async () => {
    mount(<Fields />);
    await userEvent.click(field);
    await userEvent.keyboard('ha');
    await expect.poll(options).toEqual(['harbour 3']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(options).toEqual([]);
    expect(told.left).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(told.left).toBe(1);
  });

  it('is filled by the mouse, and keeps the keyboard', async () => {
    // As in the popup, where the list opens over the preview.
    mount(<Fields />).style.paddingBlockStart = '15rem';
    await userEvent.click(field);
    await userEvent.keyboard('sea,nig');
    await userEvent.click(page.getByRole('option', { name: 'night ferry 1' }));
    await expect.element(field).toHaveValue('sea, night ferry, ');
    await expect.element(field).toHaveFocus();
  });

  it('offers nothing in the middle of what is typed, and nothing that stands there', async () => {
    mount(<Fields />);
    await userEvent.fill(field, 'harbour, ha');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(options()).toEqual([]);
    await userEvent.fill(field, 'high, ni');
    await expect.poll(options).toEqual(['night ferry 1']);
    await userEvent.keyboard('{Home}x');
    await expect.poll(options).toEqual([]);
  });
});

describe('the editor of tags', () => {
  let tags: string[] = [];
  function Editor({ first }: { first: string[] }) {
    const [own, setOwn] = useState(first);
    tags = own;
    return (
      <Form>
        <label for="tags">Tags</label>
        <TagsEditor id="tags" tags={own} onChange={setOwn} />
      </Form>
    );
  }
  const editor = async (...first: string[]) => {
    mount(<Editor first={first} />);
    await userEvent.click(field);
  };

  it('takes what is typed by Enter and by a comma, and only then submits', async () => {
    await editor();
    await userEvent.keyboard('#sea{Enter}');
    await expect.poll(() => tags).toEqual(['sea']);
    await userEvent.keyboard('boats, Sea,');
    await expect.poll(() => tags).toEqual(['sea', 'boats']);
    await expect.element(field).toHaveValue('');
    expect(told.submitted).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(told.submitted).toBe(1);
  });

  it('takes a completion, and does not offer it again', async () => {
    await editor();
    await userEvent.keyboard('iz');
    await expect.poll(options).toEqual(['İzmir 2']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => tags).toEqual(['İzmir']);
    await expect.element(field).toHaveValue('');
    await userEvent.keyboard('i');
    await expect.poll(options).toEqual(['high water 1', 'night ferry 1']);
  });

  it('takes what is typed when the keyboard leaves', async () => {
    await editor('sea');
    await userEvent.keyboard('boats');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(tags).toEqual(['sea', 'boats']);
    expect(told.submitted).toBe(1);
  });

  it('removes the last by Backspace, and any by its button', async () => {
    await editor('sea', 'boats', 'art');
    await userEvent.keyboard('x{Backspace}');
    expect(tags).toEqual(['sea', 'boats', 'art']);
    await userEvent.keyboard('{Backspace}');
    await expect.poll(() => tags).toEqual(['sea', 'boats']);
    await userEvent.click(page.getByRole('button', { name: 'Remove tag: sea' }));
    await expect.poll(() => tags).toEqual(['boats']);
    await expect.element(field).toHaveFocus();
  });

  it('takes many at once', async () => {
    await editor();
    await userEvent.fill(field, 'sea、 boats، art, ');
    await expect.poll(() => tags).toEqual(['sea', 'boats', 'art']);
  });
});
