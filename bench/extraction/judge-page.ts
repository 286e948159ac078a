import type { Page } from 'puppeteer-core';
import { authorsAgree, dateAgrees, foldTitle } from '../score/metadata-score';
import type { Structure, StructureTruth } from '../score/structure-score';
import { isExact, type Overlap, overlapOf, smartTokensOf } from '../score/text-score';
import type { Judgement, JudgeTask } from './in-page/judge';
import type { ExtractorName } from './in-page-scripts';
import type { Answer } from './read-answer';
import type { Truth } from './truth';

/** How one extractor did on one page. Null: not judged, the truth says nothing of it. */
export interface PageResult {
  id: string;
  corpus: string;
  extractor: ExtractorName;
  /** Why there is no article; null where there is one. */
  error: string | null;
  milliseconds: number | null;
  overlap: Overlap | null;
  smartOverlap: Overlap | null;
  exact: boolean | null;
  title: boolean | null;
  authors: boolean | null;
  day: boolean | null;
  fullTime: boolean | null;
  structure: Structure;
  /** Of the snippets that must be in the text, and that must not. */
  snippets: { kept: number; of: number; leaked: number; ofLeaks: number } | null;
  answer: Answer | null;
}

export interface Outcome {
  answer: Answer | null;
  error: string | null;
  milliseconds: number | null;
}

/** Judges all extractors on a page. `bench` is an empty tab with the judge's script in it. */
export async function judgePage(
  bench: Page,
  truth: Truth,
  source: string,
  outcomes: ReadonlyMap<ExtractorName, Outcome>,
): Promise<PageResult[]> {
  const articles = Object.fromEntries([...outcomes].map(([name, { answer }]) => [name, answer?.html ?? '']));
  const task: JudgeTask = { source, truth: structureTruth(truth), articles };
  const judgement = await bench.evaluate(
    // @ts-expect-error: a global of the judge's script, which is not there on Node
    (given: JudgeTask): Judgement => run(given),
    task,
  );
  return [...outcomes].map(([name, outcome]) => resultOf(name, truth, outcome, judgement));
}

function structureTruth({ url, text, headings, images }: Truth): StructureTruth | null {
  if (!text && !images?.length) return null;
  return {
    url,
    text: text ?? '',
    headings: headings ?? [],
    pictures: (images ?? []).map((image) => ({
      url: image.url ?? '',
      caption: image.caption ?? null,
      cover: image.cover === true,
    })),
  };
}

function resultOf(name: ExtractorName, truth: Truth, outcome: Outcome, judgement: Judgement): PageResult {
  const { answer, error, milliseconds } = outcome;
  const text = answer?.text ?? judgement.texts[name] ?? '';
  const wanted = truth.text || null;
  const trueTitles = truth.title ? [truth.title, ...(truth.corpus === 'fundus' ? judgement.titles : [])] : [];
  const date = dateAgrees(truth.date ?? null, truth.dateTime ?? null, answer?.publishedAt ?? null);
  return {
    id: truth.id,
    corpus: truth.corpus,
    extractor: name,
    error,
    milliseconds,
    overlap: wanted === null ? null : overlapOf(wanted, text),
    smartOverlap: wanted === null ? null : overlapOf(wanted, text, smartTokensOf),
    exact: wanted === null ? null : isExact(wanted, text),
    title: trueTitles.length
      ? trueTitles.some((title) => foldTitle(title) !== '' && foldTitle(title) === foldTitle(answer?.title ?? ''))
      : null,
    authors: truth.authors?.length ? authorsAgree(truth.authors, answer?.authors ?? []) : null,
    day: truth.date ? date.day : null,
    fullTime: truth.dateTime ? date.full : null,
    structure: judgement.structures[name] ?? {},
    snippets: snippetsOf(truth, text),
    answer: answer && { ...answer, text },
  };
}

function snippetsOf(truth: Truth, text: string): PageResult['snippets'] {
  const [kept, banned] = [truth.with ?? [], truth.without ?? []];
  if (!kept.length && !banned.length) return null;
  const plain = (words: string): string => words.replace(/\s+/g, ' ');
  const holds = (snippet: string): boolean => plain(text).includes(plain(snippet));
  return {
    kept: kept.filter(holds).length,
    of: kept.length,
    leaked: banned.filter(holds).length,
    ofLeaks: banned.length,
  };
}
