export { errors, voice } from './en-voice.ts';
