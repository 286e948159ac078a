import type { TemplateProblem } from '@/lib/core/template/template-problem';
import { say } from '@/lib/core/words';

/** Where the mistake is, and what. */
export const templateProblemInWords = ({ kind, name, line, column }: TemplateProblem): string =>
  say(`markdown_problem.${kind}`, line, column, name ?? '');
