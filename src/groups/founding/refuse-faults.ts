import { refuse, type UserError } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import { findFaults, mostPeopleIn, type Fault, type Profile } from './rules.ts';

/** Refuses a group that cannot be as it is; `allowed` are faults that may stay for now. @throws {UserError} the first fault's */
export function refuseFaults(group: Group, profile: Profile, allowed: readonly Fault[] = []): void {
  const [fault] = findFaults(group, profile).filter((each) => !allowed.includes(each));
  if (fault !== undefined) throw explainFault(fault, group, profile);
}

function explainFault(fault: Fault, { belonging }: Group, { age }: Profile): UserError {
  switch (fault) {
    case 'words-missing':
      return refuse('words-missing');
    case 'too-young':
      return refuse('too-young', { age });
    case 'anonymous-young':
      return refuse('anonymous-young');
    case 'way-at-work':
      return refuse('way-at-work');
    case 'therapist-missing':
      return refuse('therapist-missing');
    case 'place-missing':
      return refuse('place-missing');
    case 'size-too-big':
      return refuse('size-too-big', { most: mostPeopleIn(belonging) });
  }
}
