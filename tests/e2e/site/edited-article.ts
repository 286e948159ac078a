import { tram } from './articles/tram';
import type { SampleArticle } from './sample-article';

const beginning =
  'Norhaven lies where the sound is narrowest, and whatever comes to the islands comes past its three quays, from flour and post to the brass band that plays in June.';
const ending =
  'This account was put together from the notes of the harbour office, from talks on the quay, and from what two readers of long standing wrote to the paper in their letters.';

const paragraph = (text: string): string => `<p>${text}</p>`;

/** An article of which the editors write the middle anew: a text whose paragraphs are its lines. */
export const editedArticle = (path: string, headline: string, text: string): SampleArticle => ({
  ...tram,
  path,
  headline,
  modified: null,
  body: [beginning, ...text.split('\n'), ending].map(paragraph).join('\n'),
});
