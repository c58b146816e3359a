import lamp from '../lamp.svg';

const colours = ['#5b6cc9', '#2f7f79', '#a0552f', '#8a4f9e', '#4b7a35', '#b0446a', '#3b6f9c', '#7a6420'];

/** A person's picture: their first letter on a colour that is always theirs; the bot's is the lamp. */
export function Avatar({ name, bot, size = 40 }: { name: string; bot: boolean; size?: number }) {
  if (bot) return <img class="avatar" src={lamp} width={size} height={size} alt="" />;
  return (
    <span
      class="avatar"
      aria-hidden="true"
      style={{
        background: chooseColour(name),
        width: `${size}px`,
        height: `${size}px`,
        fontSize: `${Math.round(size * 0.42)}px`,
      }}
    >
      {takeFirstLetter(name).toUpperCase()}
    </span>
  );
}

/** The first letter as a reader sees it, however many characters it is written with. */
export function takeFirstLetter(name: string): string {
  return new Intl.Segmenter().segment(name)[Symbol.iterator]().next().value?.segment ?? '?';
}

function chooseColour(name: string): string {
  const sum = Array.from(name).reduce((total, letter) => total * 5 + (letter.codePointAt(0) ?? 0), 0);
  return colours[sum % colours.length] ?? '#5b6cc9';
}
