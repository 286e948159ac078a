/**
 * The access that "Clip all tabs" and keeping pictures ask for when they are first used: every web page. Files of this computer are not among them.
 * The manifest names it as optional, so that nothing of it is granted at install.
 */
export const allSites = '*://*/*';
