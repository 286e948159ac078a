/**
 * The policy of every extension page. Nothing is fetched from anywhere but the extension itself, and strings become markup
 * only through the one Trusted Types policy of `lib/dom/trusted-html.ts` (DOMPurify brings its own, of its own name).
 */
const trustedTypesPolicies = ['newsclip', 'dompurify'] as const;

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(' ')}`,
].join('; ');
