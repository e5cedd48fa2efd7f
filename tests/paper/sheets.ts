/** A session as it was kept on paper: six moves, two rounds, two evaluators. */
import type { Sheets } from './desk.ts';

export const harbour: Sheets = {
  'session.csv': [
    'title,location,date,scenario,facilitator',
    'Harbour exercise,Library hall,2026-05-20,alaska,Course leader',
  ].join('\n'),
  'participants.csv': [
    'name,affiliation,part,seat',
    'Export desk,Trade school,player,beijing',
    'Pipeline desk,Energy institute,Player,MOW',
    'Embargo desk,Law faculty,player,Washington',
    'Council desk,,player,bru',
    'Rater A,Institute one,evaluator,',
    'Rater B,Institute two,evaluator,',
    'Room lead,,control,',
  ].join('\n'),
  'moves.csv': [
    'round,seat,title,action,intended_effect,instruments,targets,visibility,occurred_at,outcome',
    '1,washington,Fuel waiver,Waive the fuel ban for ninety days.,Buy time,sanctions-relief,moscow;Ankara,public,10:05,takes effect',
    '1,MOW,Quiet rail,Offer rail slots.,,Alternative logistics;energy-trade,Beijing,beijing; washington,2026-05-20T10:20,partly',
    '1,Brussels,Port visit,Invite a mission to two ports.,,,BJG,,2026-05-20 10:31,',
    '2,beijing,Glass rule,Licence optical glass.,,dual-use exports,,control,2026-05-20T11:02:30+02:00,fails',
    '2,washington,Shipping list,List nine carriers.,,secondary-sanctions,beijing,public,2026-05-20T09:15:00Z,BACKFIRES',
    '2,moscow,Toast,Praise the guarantor.,,,,public,,',
  ].join('\n'),
  'scores.csv': [
    'round,seat,title,evaluator,criterion,value,reason',
    '1,washington,Fuel waiver,Rater A,B1,2,In writing',
    '1,washington,Fuel waiver,Rater B,B1,+1,',
    '1,WAS,fuel waiver,Rater A,B2,1,',
    '1,washington,Fuel waiver,Rater A,F1,-1,',
    '1,washington,Fuel waiver,Rater B,F1,−1,',
    '1,moscow,Quiet rail,Rater A,B1,1,',
    '1,moscow,Quiet rail,Rater B,B1,insufficient,Nothing was shipped',
    '1,moscow,Quiet rail,rater b,F2,1,',
    '1,brussels,Port visit,Rater A,B3,1,',
    '1,brussels,Port visit,Rater B,B3,2,',
    '2,beijing,Glass rule,Rater A,F1,0,',
    '2,beijing,Glass rule,Rater B,F1,-2,',
    '2,washington,Shipping list,Rater A,B1,-2,',
    '2,washington,Shipping list,Rater B,B1,-2,',
    '2,washington,Shipping list,Rater A,F1,2,',
    '2,washington,Shipping list,Rater B,F1,1,',
    '2,washington,Shipping list,Rater A,F3,1,',
  ].join('\n'),
};

/** The same with one file changed, or left out. */
export function changed(name: string, text: string | Uint8Array | undefined): Sheets {
  const { [name]: _, ...others } = harbour;
  return text === undefined ? others : { ...others, [name]: text };
}
