export { errors, own } from './en-own.ts';
