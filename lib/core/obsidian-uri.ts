/** UTF-16 units of a URI that every system hands on whole; of longer ones Windows cuts some off. */
const longest = 2_000;

interface Note {
  /** Empty for the vault that Obsidian had open last. */
  vault: string;
  /** The note's name, without extension. */
  file: string;
  content: string;
}

/** What Obsidian is asked to do, and whether it is to take the note's content from the clipboard. */
interface HandOff {
  uri: string;
  byClipboard: boolean;
}

/** Asks Obsidian for a new note (https://help.obsidian.md/uri); what would make the URI too long goes by the clipboard. */
export function obsidianHandOff({ vault, file, content }: Note): HandOff {
  const where = `obsidian://new?${vault ? `vault=${encoded(vault)}&` : ''}file=${encoded(file)}`;
  const whole = `${where}&content=${encoded(content)}`;
  return whole.length <= longest
    ? { uri: whole, byClipboard: false }
    : { uri: `${where}&clipboard`, byClipboard: true };
}

const encoded = (value: string): string => encodeURIComponent(value.toWellFormed());
