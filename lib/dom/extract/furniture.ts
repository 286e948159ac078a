import { namesOf } from './plain-words';

/** What its author calls it says that it is not the article: share bars, sign-ups, promotions, related lists, biographies. */
const furniture =
  /[\s_-](?:shar(?:e|ing)|social|newsletters?|sign-?up|subscri(?:be|ption)|promos?|related|recirc\w*|read-?more|more-?(?:from|on|stories|news)|recommend\w*|outbrain|taboola|advert\w*|ads?|sponsor\w*|breadcrumbs?|toolbar|comments?|tags?|bio|(?:author|writer)[-_]?(?:info|box|card|bio|details?|description|profile|content)|post-author|byline|date-?line|time-?stamp|post-?views?|read(?:ing)?-?time|duration|paywall|disclaimer|disclosure|affiliate|trending|most-?(?:read|viewed)|popular|teasers?|cta|slide-?count|whatsapp\w*|donat\w*|no-?js|privacy|opt-?in|ai-?(?:article-?)?summary|skip-?(?:to|link)s?|follow(?:-?us)?|next-?(?:article|story)|up-?next)(?![^\s_-])/;

export const isFurniture = (element: Element): boolean => furniture.test(namesOf(element));
