// Two of the libraries compared bring no types.
declare module 'turndown' {
  export default class TurndownService {
    constructor(options: Record<string, string>);
    use(plugin: unknown): void;
    keep(elements: string[]): void;
    turndown(input: HTMLElement): string;
  }
}
declare module '@truto/turndown-plugin-gfm' {
  export const gfm: unknown;
}
