const names = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** Elements that stand within a line and hold nothing but what does, too. */
export const phrasing = names('em,strong,b,i,u,s,mark,small,sub,sup,kbd,samp,var,cite,dfn,bdi,code,abbr,q,span');

/** Those that hold what their own place may hold. */
export const transparent = names('a,del,ins');

/** Blocks that hold lines alone. */
export const linesOnly = names('p,h1,h2,h3,h4,h5,h6,pre');

/** Blocks that hold blocks. */
export const blocks = names('div,blockquote,ul,ol,dl,figure,table');
