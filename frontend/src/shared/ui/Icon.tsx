const PATHS = {
  todo: "M4 6h12M4 12h8M4 18h6M15 16l2.5 2.5L22 14",
  chart: "M4 20V4M4 20h17M8 20v-6M12.5 20V8M17 20v-9",
  list: "M8 6h13M8 12h13M8 18h13M3.5 6h.01M3.5 12h.01M3.5 18h.01",
  write: "M4 20h4L19 9l-4-4L4 16v4ZM13.5 6.5l4 4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 21c.8-4 3.8-6 7.5-6s6.7 2 7.5 6",
  desk: "M4 4h16v6H4zM4 10v10M20 10v10M9 14h6",
  stamp: "M9 3h6v5l2 4H7l2-4V3ZM5 16h14v-2a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v2ZM5 20h14",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.6-3.6 3-5.5 6.5-5.500s5.9 1.9 6.5 5.500M16 4.500a3.5 3.5 0 0 1 0 6.500M18 15c2 .7 3.2 2.4 3.5 5",
  building: "M4 21V5l8-2v18M12 8l8 2v11M2 21h20M7.5 8h1M7.5 12h1M7.5 16h1M15.5 13h1M15.5 17h1",
  open: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM20 20l-4.8-4.8",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2",
  alarm: "M12 3 2.5 20h19L12 3ZM12 10v4.500M12 17.300v.01",
  check: "M4 12.5 9.5 18 20 6.5",
  hourglass: "M6 3h12M6 21h12M7 3c0 6 10 6 10 18M17 3c0 6-10 6-10 18",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  pen: "M3 21l3.5-1L20 6.5 17.5 4 4 17.5 3 21Z",
  stop: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM6 6l12 12",
  undo: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  letter: "M3 5h18v14H3zM3 6l9 7 9-7",
  type: "M3 19 8.5 5h1L15 19M5 14.500h8M16 19l3-8h.5l3 8M17 16.500h4.5",
  language: "M3 6h10M8 3v3M5 6c.5 5 4 8 8 9M11 6c-.5 5-4 8-8 9M13 21l4-10h.5l4 10M14.5 17.500h5.5",
  logout: "M10 4H4v16h6M14 8l4 4-4 4M18 12H9",
  code: "M8 6l-6 6 6 6M16 6l6 6-6 6",
  eye: "M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  bell: "M6 17v-6a6 6 0 0 1 12 0v6l2 2H4l2-2ZM10 21h4",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  attachment: "M19 11l-7.5 7.5a5 5 0 0 1-7-7L13 3a3.300 3.300 0 0 1 4.700 4.700l-8.500 8.500a1.700 1.700 0 0 1-2.400-2.400L14 6.600",
} as const;

/** The pictures of the portal, always beside a word. */
export type IconName = keyof typeof PATHS;

/** A line drawing as tall as the text beside it; hidden from readers, who hear the word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      width="1.15em"
      height="1.15em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
