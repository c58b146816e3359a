import { describeOnPostgres } from '../../kit/storage.ts';
import { killed, killFiftyTimes } from './kill-fifty-times.ts';

describeOnPostgres(killed, killFiftyTimes);
