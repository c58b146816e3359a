import { WebSocket } from 'ws';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';

// The least a client of the gateway can do: it identifies, counts messages and says when it has seen as many as it was asked for. It does not
// even read them, so that what is measured is the sandbox.

const [url, token, each] = process.argv.slice(2);
if (url === undefined || token === undefined || each === undefined)
  throw new Error('Started by the bench with an address, a token and a number of messages.');

const wanted = Number(each);
const message = Buffer.from('{"t":"MESSAGE_CREATE"');
let seen = 0;
let startedAt = 0;

const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/gateway?v=10&encoding=json`);
socket.on('open', () => {
  const intents = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent;
  const properties = { os: 'linux', browser: 'bench', device: 'bench' };
  socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d: { token, intents, properties } }));
  setInterval(() => socket.send(JSON.stringify({ op: GatewayOpcodes.Heartbeat, d: null })), 30_000).unref();
});
socket.on('message', (frame: Buffer) => {
  if (frame.subarray(0, message.length).equals(message)) count();
  else if (frame.includes('"t":"GUILD_CREATE"')) console.log('ready');
});
socket.on('close', (code) => {
  throw new Error(`The sandbox hung up with ${code}.`);
});

function count(): void {
  if (seen === 0) startedAt = performance.now();
  seen += 1;
  if (seen < wanted) return;
  console.log(performance.now() - startedAt);
  seen = 0;
}
