import type { Surface } from '@/tests/e2e/drivers/surface';

/** Presses a button of the reader's menu that saves a file, and gives the file's text instead of saving it. */
export async function takeOut(library: Surface, button: string): Promise<string> {
  return library.evaluate(async (name) => {
    const [create, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    const saved = new Promise<Blob>((resolve, reject) => {
      URL.createObjectURL = (content) => {
        if (content instanceof Blob) resolve(content);
        return create.call(URL, content);
      };
      setTimeout(() => reject(new Error(`${name} gave no file`)), 10_000);
    });
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
    const buttonOf = (words: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
    buttonOf('Take out')?.click();
    // What is in the menu is drawn when it opens.
    for (let waited = 0; !buttonOf(name) && waited < 100; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    buttonOf(name)?.click();
    const text = await (await saved).text();
    // The link is pressed after the address has been made.
    await new Promise((resolve) => setTimeout(resolve, 20));
    [URL.createObjectURL, HTMLAnchorElement.prototype.click] = [create, click];
    return text;
  }, button);
}
