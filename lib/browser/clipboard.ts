import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

/** Copies text after a click; the browser needs no permission for that. */
export async function copyText(text: string): Promise<Result<null, Failure>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch (error) {
    return fail(failure('copy-refused', String(error)));
  }
}

/** The same in two forms, of which whatever takes it in chooses. */
export async function copyRich(html: string, text: string): Promise<Result<null, Failure>> {
  const forms = { 'text/html': html, 'text/plain': text };
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return ok(null);
  } catch (error) {
    return fail(failure('copy-refused', String(error)));
  }
}
