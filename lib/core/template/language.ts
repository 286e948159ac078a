import { Liquid } from 'liquidjs';
import { filters } from './filters';

/** Past these a template is a mistake or an attack: characters of it, milliseconds that it may take for a clip, units that it may write. */
export const limits = { template: 100_000, time: 2_000, output: 50_000_000 } as const;

/** Filters of the language that are kept: they compute, and give the same for the same. */
const keptFilters = new Set(
  (
    'append,capitalize,ceil,compact,concat,default,divided_by,downcase,escape,first,floor,join,last,lstrip,map,minus,modulo,plus,' +
    'prepend,remove,replace,replace_first,reverse,round,rstrip,size,slice,sort,sort_natural,split,strip,strip_newlines,times,' +
    'truncatewords,uniq,upcase,url_encode,where'
  ).split(','),
);

/** Tags of the language that are kept: none that asks for another file. */
const keptTags = new Set('assign,break,capture,case,comment,continue,cycle,echo,for,if,raw,unless,#'.split(','));

/**
 * Liquid without what reaches outside: no files, no tags that include them, own properties alone, and limits to what it may use. It is
 * interpreted; nothing of it is ever run as a program.
 */
export function makeLanguage(): Liquid {
  const language = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    greedy: false,
    parseLimit: limits.template,
    renderLimit: limits.time,
    memoryLimit: limits.output,
  });
  for (const name of Object.keys(language.filters)) {
    if (!keptFilters.has(name)) language.unregisterFilter(name);
  }
  for (const name of Object.keys(language.tags)) {
    if (!keptTags.has(name)) delete language.tags[name];
  }
  for (const [name, filter] of Object.entries(filters)) language.registerFilter(name, filter);
  return language;
}
