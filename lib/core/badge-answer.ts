import type { Article } from './article';
import { explain, type Failure } from './failure';
import type { Highlighted } from './highlighted';
import type { Result } from './result';
import type { Saved } from './saved';

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
    return { text: '=', colour: '#5b5f66', title: `Newsclip: already clipped: ${title}`, staysFor: 6_000 };
  }
  const done = extent === 'text' ? 'clipped, but only the plain text of the page' : 'clipped';
  return success(`Newsclip: ${done}: ${title}`);
}

/** How it answers a highlight that was made so. */
export function highlightBadge(result: Result<Highlighted, Failure>): BadgeAnswer {
  if (!result.ok) return refusal(result.problem);
  const { title, outcome } = result.value.saved;
  return success(`Newsclip: ${outcome === 'clipped' ? 'clipped and highlighted' : 'highlighted'}: ${title}`);
}

const success = (title: string): BadgeAnswer => ({ text: '✓', colour: '#1f6f3f', title, staysFor: 6_000 });

function refusal({ reason }: Failure): BadgeAnswer {
  const { sentence, advice } = explain(reason);
  return { text: '!', colour: '#b3261e', title: `Newsclip: ${sentence} ${advice}`, staysFor: null };
}
