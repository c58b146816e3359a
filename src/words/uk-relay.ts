export { errors, relay } from './en-relay.ts';
