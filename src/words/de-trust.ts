export { errors, trust } from './en-trust.ts';
