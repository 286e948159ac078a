const names: ReadonlySet<string> = new Set(
  'a,abbr,b,bdi,bdo,cite,code,data,del,dfn,em,i,img,ins,kbd,mark,q,rp,rt,ruby,s,samp,small,span,strong,sub,sup,time,u,var,wbr'.split(
    ',',
  ),
);

/** Whether words run on through an element of that name; every other one stands on lines of its own. */
export const isInlineName = (name: string): boolean => names.has(name);
