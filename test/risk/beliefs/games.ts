import { type Belief, offers, pages, queues } from './pair.ts';

// Players kill, die, jump, respawn and kill themselves to reset. Game words beside it make it play, also for those who rage. Danger in
// the middle of a game channel is danger all the same when it leaves the game: "irl", "for real", a life, a home, a night.
export const GAMES = {
  subject: 'games',
  pairs: [
    pages(
      "gg everyone, last game for me, i'm killing myself tonight irl",
      'gg everyone, last game for me tonight, killing it in ranked tomorrow',
    ),
    offers(
      'i only feel alive in this game, outside of it i want to die',
      'i only stay alive in this game if the healer does his job, else i die',
    ),
    pages(
      "after this raid i'm going to hang myself, been nice tanking with you",
      "after this raid i'm going to hang out in voice, been nice tanking with you",
    ),
    offers(
      "this isn't about the match. i've wanted to kill myself for months",
      'that was the match where i wanted to kill myself with the rocket jump',
    ),
    queues(
      "i'm useless at this game and useless in life, everyone's better off without me",
      "i'm useless at this game, the team is better off without me on mid",
    ),
    offers(
      "logging off. not just the game. i don't want to exist",
      'logging off. not just the game, discord too, early shift',
    ),
    pages(
      "i gave my account to my cousin because i won't be alive next season",
      "i gave my account to my cousin because i won't be playing next season",
    ),
    offers(
      'i wish i could respawn into someone else, i hate being alive',
      'i wish i could respawn faster, i hate being dead for 40 seconds',
    ),
    offers(
      'dying in game is the closest i get to what i really want, which is to be dead',
      'dying in game is the closest i get to a break',
    ),
    offers(
      'not a minecraft thing: i really do think about jumping off my building',
      'minecraft thing: i keep jumping off my building when i place scaffolding',
    ),
    pages(
      "team's asleep so i'll say it here: i have a gun and i'm going to use it on myself",
      "team's asleep so i'll say it here: i have the op gun and i'm going to carry this round",
    ),
    offers(
      'lost my rank, lost my job, lost her. honestly just want my life to end',
      'lost my rank, lost my lane, lost the tower. honestly just want this match to end',
    ),
    offers(
      "my suicidal thoughts don't respawn on a timer, they're just always there",
      'my suicide bomber respawns on a timer in that mod, always there',
    ),
    pages('goodbye guild. i took all the pills. it was fun', 'goodbye guild. i took all the potions. it was fun'),
    offers(
      "sometimes i leave the game on so nobody notices i'm cutting myself",
      "sometimes i leave the game on so nobody notices i'm cutting wood afk",
    ),
    queues(
      'no game distracts me anymore, i feel completely empty',
      'no game distracts me anymore, my backlog is completely empty',
    ),
    offers(
      "if i don't make it into the team i'm serious i will kill myself",
      "if i don't make it to the checkpoint i will kill myself and reload the save",
    ),
    offers(
      "it's not the boss fight making me rage, it's that i don't want to live",
      "it's the boss fight making me rage, i don't want to live through phase two again",
    ),
    offers(
      "speedrunning my own death at this point, i don't care if i live",
      'speedrunning my own death at this point, reset after reset, new pb though',
    ),
  ],
} satisfies Belief;
