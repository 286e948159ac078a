import { speakFrom } from '@/lib/core/words';
import english from '@/locales/en.json' with { type: 'json' };

interface Messages {
  [name: string]: string | Messages;
}

/** The messages of a language by their whole names, as the browser is given them. */
export const flat = (messages: Messages, path = ''): [name: string, message: string][] =>
  Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string' ? [[`${path}${name}`, message]] : flat(message, `${path}${name}_`),
  );

const messages = new Map(flat(english));

/** As a browser in English answers `i18n.getMessage`. */
speakFrom((name, values) =>
  (messages.get(name) ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
);
