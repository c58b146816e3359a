export { errors, round } from './en-round.ts';
