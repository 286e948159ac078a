import { beforeEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { type TabsActions, useClipTabs } from '@/components/hooks/useClipTabs';
import { TabsView } from '@/components/TabsView';
import type { ClipWindowRequest, TabState } from '@/lib/actions/clip-window';
import { explain, failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { makeClippedTab, makeWindowTab } from '../actions/make-tab';
import { mount } from './mount';
import { tabsActions } from './tabs-actions';

const View = ({ actions }: { actions: TabsActions }) => <TabsView run={useClipTabs(actions)} />;

const view = (different: Partial<TabsActions> = {}) => {
  const actions = tabsActions(different);
  mount(<View actions={actions} />);
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const clipAll = button('Clip all tabs');
const status = page.getByRole('status');
const row = (place: number) => page.getByRole('listitem').nth(place);
/** Until the live region says that and nothing else. */
const says = (words: string) => expect.element(status).toHaveTextContent(words);

/** Until it stands there, among other words. */
const shows = (place: Locator, words: string) =>
  expect.element(place.getByText(words, { exact: false }).first()).toBeVisible();

const clipped = (different: Parameters<typeof makeClippedTab>[0] = {}): TabState => ({
  name: 'clipped',
  clipped: makeClippedTab(different),
});
const tabs = ['Ferry', 'Trams', 'Swifts'].map((title, id) => makeWindowTab({ id, title }));

/** A run in the test's own hands: what it was asked, and its end. */
function heldRun() {
  let request: ClipWindowRequest | null = null;
  let end = () => {};
  const clipWindow = (asked: ClipWindowRequest) => {
    request = asked;
    for (const tab of tabs) asked.onReport({ tab, state: { name: 'waiting' } });
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  };
  const report = (place: number, state: TabState) => {
    const tab = tabs[place];
    if (tab) request?.onReport({ tab, state });
  };
  return { clipWindow, report, end: () => end(), aborted: () => request?.signal.aborted };
}

/** A run that is over at once, with a state for each of the tabs. */
const finished = (...states: TabState[]): TabsActions['clipWindow'] => {
  return async ({ onReport }) => {
    for (const [place, tab] of tabs.entries()) onReport({ tab, state: states[place] ?? { name: 'cancelled' } });
  };
};

beforeEach(() => {
  location.hash = '#/tabs';
});

describe('the access', () => {
  it('is asked for in the click alone; refused, nothing is clipped and it can be tried again', async () => {
    const actions = view({ clipWindow: finished(clipped()) });
    actions.askForAccess.mockResolvedValueOnce(fail(failure('access-refused')));
    expect(actions.askForAccess).not.toHaveBeenCalled();
    await userEvent.click(clipAll);
    await shows(page.getByRole('alert'), explain('access-refused').sentence);
    await expect.element(page.getByRole('listitem')).not.toBeInTheDocument();
    await userEvent.click(clipAll);
    await expect.element(row(0)).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('can be given back as long as it is there', async () => {
    let tell: (granted: boolean) => void = () => {};
    const actions = view({
      watchAccess: (onAnswer) => {
        tell = onAnswer;
        return () => {};
      },
    });
    await expect.poll(() => actions.watchAccess.mock.calls.length).toBe(1);
    await expect.element(button('Give the access back')).not.toBeInTheDocument();
    tell(true);
    await userEvent.click(button('Give the access back'));
    expect(actions.giveAccessBack).toHaveBeenCalledOnce();
    await says('The access is given back: Newsclip reads a page only where you ask it to.');
    tell(false);
    await expect.element(button('Give the access back')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Clip all tabs' })).toHaveFocus();
  });
});

describe('a run', () => {
  it('says how far it is, for all and for each tab, and starts no second one', async () => {
    const run = heldRun();
    const actions = view({ clipWindow: run.clipWindow });
    await userEvent.click(clipAll);
    await says('0 of 3');
    await shows(row(2), 'Waiting');
    run.report(0, { name: 'clipping' });
    await shows(row(0), 'Clipping');
    run.report(0, clipped({ title: 'The ferry is back', extent: 'text' }));
    await says('1 of 3');
    await shows(row(0), 'Clipped, but only the plain text of the page');
    await expect.element(row(0).getByRole('link', { name: 'Open: The ferry is back' })).toBeVisible();
    await expect.element(clipAll).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(actions.askForAccess).toHaveBeenCalledOnce();
  });

  it('is cancelled by the keyboard, which stays in the view', async () => {
    const run = heldRun();
    view({ clipWindow: run.clipWindow });
    await userEvent.click(clipAll);
    await expect.element(button('Cancel')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(run.aborted()).toBe(true);
    run.report(0, clipped());
    run.report(1, { name: 'cancelled' });
    run.report(2, { name: 'cancelled' });
    run.end();
    await says('Clipped 1 of 3 tabs; 2 were left out, since you cancelled.');
    await shows(row(2), 'Not clipped');
    await expect.element(page.getByRole('heading', { name: 'Clip all tabs' })).toHaveFocus();
  });

  it('says in the end what became of the tabs, each with its own words', async () => {
    view({
      clipWindow: finished(clipped({ outcome: 'revised' }), clipped({ outcome: 'already-there' }), {
        name: 'failed',
        failure: failure('tab-asleep'),
      }),
    });
    await userEvent.click(clipAll);
    await says('Clipped 1 of 3 tabs; 1 was clipped already, 1 could not be clipped.');
    await shows(row(0), 'Clipped again, as a new revision');
    await shows(row(1), 'Already clipped');
    await shows(row(2), explain('tab-asleep').sentence);
    await expect.element(row(2).getByRole('link')).not.toBeInTheDocument();
  });

  it('takes back all that it wrote, and no more', async () => {
    const actions = view({
      clipWindow: finished(
        clipped({ clipId: 'a' }),
        clipped({ clipId: 'b', outcome: 'already-there' }),
        clipped({ clipId: 'c', outcome: 'revised' }),
      ),
    });
    await userEvent.click(clipAll);
    await userEvent.click(button('Undo'));
    await says('Taken back: the library is as it was before.');
    expect(actions.undo.mock.calls[0]?.[0].map(({ clipId }) => clipId)).toEqual(['a', 'c']);
    await shows(row(0), 'Taken back');
    await expect.element(row(0).getByRole('link')).not.toBeInTheDocument();
    await expect.element(row(1).getByRole('link')).toBeVisible();
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  it('can be taken back again where that failed', async () => {
    const actions = view({ clipWindow: finished(clipped(), clipped(), clipped()) });
    actions.undo.mockResolvedValueOnce(fail(failure('storage-failed')));
    await userEvent.click(clipAll);
    await userEvent.click(button('Undo'));
    await shows(page.getByRole('alert'), explain('storage-failed').sentence);
    actions.undo.mockResolvedValueOnce(ok(null));
    await userEvent.click(button('Undo'));
    await says('Taken back: the library is as it was before.');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('offers no undo where it wrote nothing, and says so where there are no tabs', async () => {
    view();
    await userEvent.click(clipAll);
    await says('There is no other tab in this window.');
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });

  it('can be taken back, too, what was clipped after all when the rest had been taken back', async () => {
    const run = heldRun();
    const actions = view({ clipWindow: run.clipWindow });
    await userEvent.click(clipAll);
    await expect.element(row(2)).toBeVisible();
    run.report(0, clipped({ clipId: 'a' }));
    run.report(1, { name: 'failed', failure: failure('page-silent') });
    run.report(2, { name: 'failed', failure: failure('no-article') });
    run.end();
    await userEvent.click(button('Undo'));
    await expect.element(button('Undo')).not.toBeInTheDocument();
    run.report(1, clipped({ clipId: 'late' }));
    await userEvent.click(button('Undo'));
    expect(actions.undo.mock.calls.at(-1)?.[0].map(({ clipId }) => clipId)).toEqual(['late']);
  });
});
