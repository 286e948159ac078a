import type { Article } from './article';
import { explain, type Failure } from './failure';
import type { Result } from './result';
import type { Saved } from './saved';
import { say } from './words';

/** How the toolbar button answers a clip that was made without the popup. Colours carry white text at 4.5:1 or more. */
export function badgeAnswer(result: Result<Saved & Pick<Article, 'extent'>, Failure>): {
  text: string;
  colour: string;
  title: string;
  staysFor: number | null;
} {
  if (!result.ok) {
    const { sentence, advice } = explain(result.problem.reason);
    return { text: '!', colour: '#b3261e', title: say('badge.problem', sentence, advice), staysFor: null };
  }
  const { outcome, title, extent } = result.value;
  if (outcome === 'already-there') {
    return { text: '=', colour: '#5b5f66', title: say('badge.already_clipped', title), staysFor: 6_000 };
  }
  const done = extent === 'text' ? say('badge.plain_text', title) : say('badge.clipped', title);
  return { text: '✓', colour: '#1f6f3f', title: done, staysFor: 6_000 };
}
