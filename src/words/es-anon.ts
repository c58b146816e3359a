export { errors, anon } from './en-anon.ts';
