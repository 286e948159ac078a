import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '@/lib/store';
import { hashOf, type Route, routeOf } from './route';

interface Place {
  route: Route;
  /** The shelf that is, or lies behind what is on screen instead. */
  shelf: Shelf;
  /** The clip that the reader has just come back from; null where there is none. */
  leftClip: string | null;
  /** Whether the clip that is being read was opened from the list of that shelf. */
  fromList: boolean;
}

const next = (before: Place, route: Route): Place => ({
  route,
  shelf: route.view === 'shelf' ? route.shelf : before.shelf,
  leftClip: before.route.view === 'clip' && route.view === 'shelf' ? before.route.clipId : null,
  fromList: route.view === 'clip' && (before.route.view === 'shelf' || before.fromList),
});

/**
 * The place in the library page, in step with the address and the browser's back button. The position in the list is kept
 * while a clip is read: the list stays where it was, out of sight.
 */
export function useHashRoute() {
  const [place, setPlace] = useState<Place>(() => {
    const route = routeOf(location.hash);
    return { route, shelf: route.view === 'shelf' ? route.shelf : 'library', leftClip: null, fromList: false };
  });
  const listPosition = useRef(0);
  /** Or from the report on the tabs, whose rows open clips, too. */
  const cameFromList = useRef(false);
  /** Whether one clip is taking the place of another, in the browser's history, too. */
  const turning = useRef(false);
  const current = useRef(place.route);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onHashChange = () => {
      const route = routeOf(location.hash);
      // Now, before the list goes out of sight and the page shrinks.
      if (current.current.view === 'shelf') listPosition.current = route.view === 'clip' ? window.scrollY : 0;
      const turned = turning.current && cameFromList.current;
      turning.current = false;
      cameFromList.current = route.view === 'clip' && (current.current.view !== 'clip' || turned);
      current.current = route;
      setPlace((before) => next(before, route));
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);

  const go = useCallback((route: Route) => {
    location.hash = hashOf(route);
  }, []);

  /** To another clip; the way back still leads to the list. */
  const turnTo = useCallback((clipId: string) => {
    turning.current = true;
    location.replace(hashOf({ view: 'clip', clipId }));
  }, []);

  /** Back to the list, by the browser's own history where one came from there. */
  const leaveClip = useCallback(() => {
    if (cameFromList.current) history.back();
    else go({ view: 'shelf', shelf: place.shelf });
  }, [go, place.shelf]);

  return { ...place, go, turnTo, leaveClip, listPosition: useCallback(() => listPosition.current, []) };
}
