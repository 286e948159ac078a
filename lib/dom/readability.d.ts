/** The package's main file brings a second program along (`isProbablyReaderable`) that the content script has no use for. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
