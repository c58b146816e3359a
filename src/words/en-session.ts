/** What every server's moderators read when somebody else seems to use the bot's token. English, as all that moderators read. */
export const session = {
  foreign:
    '## Somebody else may be using this bot\nDiscord says that somebody signed in as me, and I did not. Either whoever runs me also started me somewhere else, or my password (my *token*) was stolen. Whoever has it can read what I can read here, and write in my name.\n\n**Do this now:** tell whoever runs this bot. They find what to do in their guide, under “The token was stolen”. Until they have answered, believe nothing that is written in my name, above all no private message from me, and pause anonymous posts: `/trust` has the button for it. If you cannot reach anybody, ask somebody who manages this server to take me off it: your settings are kept for seven days.\n\nThis is said once a day at most.',
};
