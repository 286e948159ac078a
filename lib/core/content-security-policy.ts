/**
 * The policy of the extension. Only the background may fetch from elsewhere, for the pictures that the reader wants kept: popup and library
 * say in their own HTML that they connect to nothing but the extension itself. Strings become markup only through the one Trusted Types policy of `lib/dom/trusted-html.ts` (DOMPurify brings its own, of its own name).
 */
const trustedTypesPolicies = ['newsclip', 'dompurify'] as const;

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' http: https:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(' ')}`,
].join('; ');
