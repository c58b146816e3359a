import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listEntries, type CommandEntry } from '../../commands/command-entries.ts';
import { readLocale } from '../../state/page-state.ts';
import { usePage } from '../page-context.tsx';
import { CommandForm } from './command-form.tsx';
import { TextBox } from './text-box.tsx';

/** Where somebody writes: a message, or after a slash a command with its options. */
export function Composer() {
  const commands = usePage((state) => state.commands);
  const locale = usePage(readLocale);
  const place = usePage((state) => `${state.meId ?? ''}/${state.channelId ?? ''}`);
  const entries = useMemo(() => listEntries(commands, locale), [commands, locale]);
  const [picked, setPicked] = useState<{ place: string; entry: CommandEntry } | null>(null);
  const drafts = useRef(new Map<string, string>());
  const returning = useRef(false);
  const entry = picked?.place === place ? picked.entry : null;
  useLayoutEffect(() => {
    if (!entry && returning.current) {
      returning.current = false;
      document.getElementById('composer')?.focus();
    }
  }, [entry]);
  const leave = (): void => {
    returning.current = true;
    setPicked(null);
  };
  return (
    <div class="composer">
      {entry ? (
        <CommandForm key={`${place} ${entry.name}`} entry={entry} onLeave={leave} />
      ) : (
        <TextBox
          key={place}
          draft={drafts.current.get(place) ?? ''}
          entries={entries}
          onDraft={(text) => drafts.current.set(place, text)}
          onPick={(found) => {
            drafts.current.set(place, '');
            setPicked({ place, entry: found });
          }}
        />
      )}
    </div>
  );
}
