/**
 * What clips can be taken out as, many at a time. `markdown`, `html`: a zip of files; `folder`: Markdown in a folder of the reader's, which
 * only some browsers let a page write to; `archive`: a backup of these clips.
 */
export const exportFormats = ['markdown', 'folder', 'html', 'epub', 'csv', 'citations', 'archive'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Those of which the reader chooses whether kept pictures come along as files. */
export const withPictureFiles: readonly ExportFormat[] = ['markdown', 'folder'];
