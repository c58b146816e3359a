import { describeOnSqlite } from '../../kit/storage.ts';
import { killed, killFiftyTimes } from './kill-fifty-times.ts';

describeOnSqlite(killed, killFiftyTimes);
