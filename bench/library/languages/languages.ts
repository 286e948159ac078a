import type { Random } from '../random';
import { arabic } from './arabic';
import { chinese } from './chinese';
import { english } from './english';
import { german } from './german';
import { hindi } from './hindi';
import { japanese } from './japanese';
import type { Language } from './language';
import { spanish } from './spanish';
import { turkish } from './turkish';

/** The mix of the collection: Latin script three fifths of it, Turkish letters, Arabic, two of East Asia, Devanagari. */
export const languages: readonly Language[] = [english, spanish, german, turkish, arabic, chinese, japanese, hindi];

/** Each language a hundred times its share, so that one draw finds it. */
const hundred = languages.flatMap((language) => Array.from({ length: language.share }, () => language));

export const drawLanguage = (random: Random): Language => random.pick(hundred);
