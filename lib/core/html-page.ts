import { documentPolicy } from './document-policy';
import { documentStyle } from './document-style';
import { htmlText as text } from './html-text';

/** The beginning of an HTML page that lets nothing in, up to its body. `attributes` are those of its root, as they stand in a tag. */
export const htmlPageStart = async (title: string, attributes: string): Promise<string> => `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await documentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
`;
