const paths = {
  hash: 'M10 3 8 21M16 3l-2 18M4 8.500h17M3 15.500h17',
  thread: 'M4 5h16M4 10h10M4 15h7M17 12v4a3 3 0 0 0 3 3',
  lock: 'M6 11h12v9H6zM9 11V7.500a3 3 0 0 1 6 0V11',
  volume: 'M4 10v4h3l5 4V6L7 10zM16 9a4 4 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-3.600 2.900-6 6.500-6s6.500 2.400 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2.200.8 3.500 2.800 3.500 5.500',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12 20 4l-5 16-3.500-6.500z',
  close: 'M5 5l14 14M19 5 5 19',
  menu: 'M4 6h16M4 12h16M4 18h16',
  eye: 'M2 12s3.600-6.500 10-6.500S22 12 22 12s-3.600 6.500-10 6.500S2 12 2 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.700 1.700M17.300 17.300 19 19M19 5l-1.700 1.700M6.700 17.300 5 19',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z',
  auto: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  gears:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  chevron: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  slash: 'M15 4 9 20',
  at: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM16 8v5.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
  reply: 'M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7',
  warning: 'M12 3 2.500 20h19zM12 10v4M12 17h.01',
  pin: 'M9 3h6l-1 6 4 4H6l4-4zM12 13v8',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  external: 'M14 4h6v6M20 4 10 14M18 14v6H4V6h6',
  chat: 'M4 5h16v11H9l-5 4z',
  shield: 'M12 3l8 3v6c0 4.500-3.400 7.900-8 9-4.600-1.100-8-4.500-8-9V6z',
  check: 'M4.500 12.500l5 5 10-11',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A small drawing that says nothing to screen readers: what it stands for is written beside it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 3 : 1.9}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
