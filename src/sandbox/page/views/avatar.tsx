import lamp from '../lamp.svg';

const colours = ['#5b6cc9', '#2f7f79', '#a0552f', '#8a4f9e', '#4b7a35', '#b0446a', '#3b6f9c', '#7a6420'];

/** A person's picture: their first letter on a colour that is always theirs; the bot's is the lamp. */
export function Avatar({ id, name, bot, size = 40 }: { id: string; name: string; bot: boolean; size?: number }) {
  if (bot) return <img class="avatar" src={lamp} width={size} height={size} alt="" />;
  return (
    <span
      class="avatar"
      aria-hidden="true"
      style={{
        background: chooseColour(id),
        width: `${size}px`,
        height: `${size}px`,
        fontSize: `${Math.round(size * 0.42)}px`,
      }}
    >
      {[...name][0]?.toUpperCase() ?? '?'}
    </span>
  );
}

function chooseColour(id: string): string {
  const sum = [...id].reduce((total, digit) => (total * 31 + Number(digit)) % 9973, 7);
  return colours[sum % colours.length] ?? '#5b6cc9';
}
