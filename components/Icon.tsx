import styles from './Icon.module.css';

/** One set, drawn on a grid of 16 with a line of 1.5. */
const paths = {
  open: 'M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5',
  copy: 'M5.5 5.5h7.5v8h-7.5zM10.5 5.5v-3h-7.5v8h2.5',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  takeOut: 'M8 9.5V2.5M5 5.5l3-3 3 3M5 7.5H3.5v6h9v-6H11',
  quote: 'M6 4.5a3 3 0 0 0-3 3V12h3.5V8H3M12.5 4.5a3 3 0 0 0-3 3V12H13V8H9.5',
  markup: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  edit: 'M3 13l.8-3.2 7-7 2.4 2.4-7 7zM9.3 4.3l2.4 2.4',
  delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M6.75 7v4M9.25 7v4',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  restore: 'M3 3v3.5h3.5M3.3 6.3A5.2 5.2 0 1 1 2.8 9',
  library: 'M3 2.5v11M6 2.5v11M9 2.8l3.6 10.7M2 13.5h12',
  reverse: 'M5 13V3.5M2.5 6 5 3.5 7.5 6M11 3v9.5M8.5 10 11 12.5l2.5-2.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  notice: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3M8 7.3v3.4M8 5.2v.2',
  help: 'M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.2',
  link: 'M6.5 9.5l3-3M7 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.3 1.3a2.8 2.8 0 0 1-4-4L5 7.5',
  star: 'M8 2.4l1.7 3.6 3.9.5-2.8 2.7.7 3.9L8 11.2l-3.5 1.9.7-3.9-2.8-2.7 3.9-.5z',
  done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  picture: 'M2.5 3.5h11v9h-11zM2.5 10.5l3-3 3 3 2-2 3 3M10.5 5.9v.2',
  tabs: 'M2.5 5.5h8v8h-8zM5.5 5.5v-3h8v8h-3M4.5 9.5l1.5 1.5 2.5-3',
  letters: 'M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M14 8v4.5M14 10.2a2 2 0 1 0-4 0 2 2 0 0 0 4 0',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  figures: 'M2.5 13.5h11M4 13.5v-5M8 13.5v-10M12 13.5v-7',
  settings:
    'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M7 2.2h2l.4 1.8 1.3.7 1.7-.6 1 1.8-1.3 1.2v1.8l1.3 1.2-1 1.8-1.7-.6-1.3.7-.4 1.8H7l-.4-1.8-1.3-.7-1.7.6-1-1.8 1.3-1.2V7.1L2.6 5.9l1-1.8 1.7.6 1.3-.7z',
  listen: 'M2.5 6h2.5l3.5-3v10l-3.5-3H2.5zM10.8 6a3 3 0 0 1 0 4M12.6 4.2a5.5 5.5 0 0 1 0 7.6',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  earlier: 'M12 3.5 6 8l6 4.5zM4 3.5v9',
  later: 'M4 3.5 10 8l-6 4.5zM12 3.5v9',
  newspaper: 'M2.5 3h9v10h-9zM11.5 6h2v5.5a1.5 1.5 0 0 1-3 0M4.5 5.5h5M4.5 8h5M4.5 10.5h3',
} as const;

export type IconName = keyof typeof paths;

/** What points along the line turns round where the interface runs from right to left; what shows a thing of the world does not. */
const mirrored: ReadonlySet<IconName> = new Set(['back', 'open', 'restore', 'listen']);

/** Decoration beside a name; never the name itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={mirrored.has(name) ? styles.mirrored : styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
