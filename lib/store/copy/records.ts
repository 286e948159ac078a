/** A database's own random name, given when it is made: one that was deleted and made anew has another. */
export interface Identity {
  key: 'identity';
  name: string;
}

export const newIdentity = (): Identity => ({ key: 'identity', name: crypto.randomUUID() });

/** How far all clips have been noted for a new copy: there is none of it where none is being made. */
export interface Copying {
  key: 'copying';
  /** The id of the last clip that was noted. */
  after: string;
}

export const copyFromStart: Copying = { key: 'copying', after: '' };

/** A clip whose recovery copy has not followed it yet; written in the transaction that changes the clip. */
export interface Outgoing {
  clipId: string;
  /** Tells this change from a later one that comes while the copy is written. */
  stamp: string;
  /** Whether more than the light record has changed. */
  whole: boolean;
  /** Whether the clip was not there before, so that the copy has nothing of it that could be out of date. */
  isNew?: boolean;
}
