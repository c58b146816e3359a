/** Invitations to a server, as Discord writes them. Source: Discord's help, "Invites 101". */
const invite = /(?:discord\.gg|discord(?:app)?\.com\/invite)\/[\w-]{2,}/i;

/** Whether a text invites to a server. Whether to this one cannot be known. */
export function hasInvite(text: string): boolean {
  return invite.test(text);
}
