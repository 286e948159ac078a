import { namesOf } from './plain-words';

/** What its author calls it says that it is not the article: share bars, sign-ups, promotions, related lists, biographies. */
const furniture =
  /(?:^|[\s_-])(?:shar(?:e|ing)|social|newsletters?|sign-?up|subscri(?:be|ption)|promos?|related|recirc\w*|read-?more|more-?(?:from|on|stories|news)|recommend(?:ed|ation)?s?|outbrain|taboola|advert\w*|ad-slot|ads?|sponsor(?:ed)?|breadcrumbs?|toolbar|tool-?box|comments?|tags?|topics?|bio|(?:author|writer)[-_]?(?:info|box|card|bio|details?|description|profile|content)|post-author|byline|date-?line|time-?stamp|post-?views?|views-?count|read(?:ing)?-?time|estimated-?read\w*|duration|paywall|disclaimer|disclosure|affiliate|trending|most-?(?:read|popular|viewed)|popular|teasers?|similar-?links?|cta|call-to-action|slide-?count|nav-stats|counter|credits?-?bar|whatsapp\w*|donat\w*|vjs-no-js|no-?js|embed-?(?:consent|privacy)|privacy|opt-?in|ai-?(?:article-?)?summary|print-?(?:only|header)|skip-?(?:to|link)s?|follow(?:-?us)?|next-?(?:article|story)|up-?next|widget-?title|infobox-?promo|gallery-?(?:counter|count|nav))(?:$|[\s_-])/i;

export const isFurniture = (element: Element): boolean => furniture.test(namesOf(element));
