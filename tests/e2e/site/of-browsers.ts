/** Whether a host, with or without a port, is one that browsers ask their makers for by themselves, whatever is on screen. */
export const isOfBrowsers = (host: string): boolean =>
  /(?:^|\.)(?:googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com|clients\d?\.google\.com|accounts\.google\.com)(?::\d+)?$/.test(
    host,
  );
