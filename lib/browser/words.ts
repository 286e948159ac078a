import { browser } from 'wxt/browser';
import { locale, say, speakFrom } from '@/lib/core/words';

/** The words come in the language of the browser, from `locales`; WXT's i18n module writes them as the browser reads them. */
export function speakTheReadersLanguage(): void {
  speakFrom((name, values) => messages.getMessage(name, values));
}

// Its own type knows only the messages of English; other languages have more forms of a plural.
const messages: { getMessage(name: string, values: string[]): string } = browser.i18n;

/** Says in which language the page is, and which way it runs, before anything is drawn. */
export function showPageLanguage(): void {
  const { documentElement } = document;
  documentElement.lang = locale();
  documentElement.dir = say('language.direction');
}
