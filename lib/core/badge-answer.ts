import type { Article } from './article';
import { explain, type Failure } from './failure';
import type { Highlighted } from './highlighted';
import type { Result } from './result';
import type { Saved } from './saved';
import { say } from './words';

/** A sign, its ground, the words for whoever points at it, and milliseconds until it goes; null where it stays. */
interface BadgeAnswer {
  text: string;
  colour: string;
  title: string;
  staysFor: number | null;
}

/** How the toolbar button answers a clip that was made without the popup. Colours carry white text at 4.5:1 or more. */
export function badgeAnswer(result: Result<Saved & Pick<Article, 'extent'>, Failure>): BadgeAnswer {
  if (!result.ok) return refusal(result.problem);
  const { outcome, title, extent } = result.value;
  if (outcome === 'already-there') {
    return { text: '=', colour: '#5b5f66', title: say('badge.already_clipped', title), staysFor: 6_000 };
  }
  return success(extent === 'text' ? say('badge.plain_text', title) : say('badge.clipped', title));
}

/** How it answers a highlight that was made so. */
export function highlightBadge(result: Result<Highlighted, Failure>): BadgeAnswer {
  if (!result.ok) return refusal(result.problem);
  const { title, outcome } = result.value.saved;
  return success(outcome === 'clipped' ? say('badge.clipped_and_highlighted', title) : say('badge.highlighted', title));
}

const success = (title: string): BadgeAnswer => ({ text: '✓', colour: '#1f6f3f', title, staysFor: 6_000 });

function refusal({ reason }: Failure): BadgeAnswer {
  const { sentence, advice } = explain(reason);
  return { text: '!', colour: '#b3261e', title: say('badge.problem', sentence, advice), staysFor: null };
}
