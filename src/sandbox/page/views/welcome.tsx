import { findMe } from '../state/page-state.ts';
import { switchPerson } from '../state/walk.ts';
import { words } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { useNeeds, usePage } from './page-context.tsx';
import lamp from '../lamp.svg';

/** What somebody sees who opens the page for the first time: who they are, and three things to try. */
export function Welcome({ onClose }: { onClose: () => void }) {
  const needs = useNeeds();
  const me = usePage(findMe);
  const moderator = usePage((state) => {
    const role = state.roles.find((one) => /^moderators?$/i.test(one.name));
    return state.people.find((person) => !person.bot && role !== undefined && person.roles.includes(role.id));
  });
  const say = words.first;
  return (
    <Dialog title={say.label} class="welcome" onClose={onClose}>
      <div class="dialog-body">
        <img src={lamp} width={72} height={72} alt="" class="welcome-lamp" />
        <p class="welcome-title">
          {me && say.title(me.name)} {moderator && moderator.id !== me?.id && say.moderator(moderator.name)}
        </p>
        <p>{say.intro}</p>
        <ol class="tries">
          {say.tries.map(([name, how]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{how}</span>
            </li>
          ))}
        </ol>
      </div>
      <footer class="dialog-foot">
        {moderator && moderator.id !== me?.id && (
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              onClose();
              void switchPerson(moderator.id, needs);
            }}
          >
            {say.switch(moderator.name)}
          </button>
        )}
        <button type="button" class="button primary" data-first onClick={onClose}>
          {say.done}
        </button>
      </footer>
    </Dialog>
  );
}
