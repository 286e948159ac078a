/** What stands in brackets, captured without them: a role, a place, who edited. But for a wire service it signs nothing. */
export const bracketed = /[([（【]([^)\]）】]*)[)\]）】]?/g;
