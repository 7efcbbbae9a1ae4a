/** The drawings on a 24 grid (look.md, Icons), as SVG path data. */
export const icons = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5L20 20',
  send: 'M5 12v7h14v-7M12 15V4M8 8l4-4l4 4',
  receive: 'M5 12v7h14v-7M12 4v11M8 11l4 4l4-4',
  paste: 'M9 5H6v15h12V5h-3M9 3.5h6v3.5H9z',
  link: 'M10 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  copy: 'M9 9h10v10H9zM15 9V5H5v10h4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  file: 'M7 3.5h7l4 4V20.5H7zM14 3.5v4h4',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  again: 'M4.5 5v4.5H9M5 9.5A7.5 7.5 0 1 1 4.5 13',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  stop: 'M6 6l12 12M18 6L6 18',
  wait: 'M9 6v12M15 6v12',
  unknown: 'M6 12h12',
  warning: 'M12 4L21 19.5H3zM12 10v4.5M12 17v.3',
  outside: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  next: 'M5 12h14M13 6l6 6l-6 6',
  mark: 'M9 7V4.5h6V7M3.5 7h17v12.5h-17zM3.5 8l8.5 6l8.5-6',
} as const;

export type IconName = keyof typeof icons;
