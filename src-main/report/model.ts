import type { Totals } from '../game/scoring.ts';
import type { ReportContext } from './context.ts';
import { contextOf } from './context.ts';
import type { ReportCalibration } from './model/calibration.ts';
import { calibrationPart } from './model/calibration.ts';
import type { ReportSensitivity } from './model/sensitivity.ts';
import { sensitivityPart } from './model/sensitivity.ts';
import type { ReportAgreement } from './model/agreement.ts';
import { agreementPart } from './model/agreement.ts';
import type { ChronologyRound } from './model/chronology.ts';
import { chronologyOf } from './model/chronology.ts';
import type { ReportCriterion } from './model/criteria.ts';
import { criteriaOf } from './model/criteria.ts';
import type { ReportAction, ReportFindings } from './model/findings.ts';
import { findingsOf, planOf } from './model/findings.ts';
import type { ReportAudience, ReportBoard } from './model/head.ts';
import { audienceOf, boardOf } from './model/head.ts';
import type { ReportImperative } from './model/imperatives.ts';
import { imperativesOf } from './model/imperatives.ts';
import type { ReportLasting } from './model/lasting.ts';
import { lastingOf } from './model/lasting.ts';
import type { ReportLog } from './model/log.ts';
import { logOf } from './model/log.ts';
import { reportMoves } from './model/moves.ts';
import type { ReportOutcome } from './model/outcome.ts';
import { outcomeOf } from './model/outcome.ts';
import type { ReportOverview } from './model/overview.ts';
import { overviewOf } from './model/overview.ts';
import type { ReportParticipants } from './model/participants.ts';
import { participantsOf } from './model/participants.ts';
import { readingOf } from './model/reading.ts';
import type { ReportRubric } from './model/rubric.ts';
import { rubricOf } from './model/rubric.ts';
import type { ReportSeats } from './model/seats.ts';
import { seatsOf } from './model/seats.ts';
import type { ReportSummary } from './model/summary.ts';
import { summaryOf } from './model/summary.ts';
import type { Swing } from './model/swings.ts';
import { swingsOf } from './model/swings.ts';
import type { ReportTrajectory } from './model/trajectory.ts';
import { trajectoryPart } from './model/trajectory.ts';
import type { Paper, ReportInput } from './report-input.ts';
import type { SectionId } from './section.ts';
import { sectionIds } from './section.ts';
import type { ReadText } from './texts.ts';

export type { ReportInput, ReportOptions } from './report-input.ts';

/** What every writer writes from, in the order of the report. */
export interface ReportModel {
  readonly session: { readonly id: string; readonly version: number; readonly status: string };
  readonly title: string;
  /** Said at the head of every page; empty when there is none. */
  readonly handling: string;
  readonly audience: ReportAudience;
  readonly chathamHouse: boolean;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly timeZone: string;
  /** Of days in words, such as `en-GB`. */
  readonly dateLanguage: string;
  /** “Round”, or what it is called instead. */
  readonly roundWord: string;
  readonly paper: Paper;
  /** A picture for the first page, as a `data:` address; empty when there is none. */
  readonly logo: string;
  readonly board: ReportBoard;
  readonly totals: Totals;
  /** The sections to be written, in order. */
  readonly sections: readonly SectionId[];
  readonly summary: ReportSummary;
  readonly overview: ReportOverview;
  readonly reading: readonly string[];
  readonly trajectory: ReportTrajectory;
  readonly swings: readonly Swing[];
  readonly seats: ReportSeats;
  readonly criteria: readonly ReportCriterion[];
  readonly imperatives: readonly ReportImperative[];
  readonly outcome: ReportOutcome;
  readonly chronology: readonly ChronologyRound[];
  readonly lasting: ReportLasting;
  readonly agreement: ReportAgreement;
  readonly sensitivity: ReportSensitivity;
  /** One for each seat and control that stated a likelihood. */
  readonly calibration: readonly ReportCalibration[];
  readonly findings: ReportFindings;
  readonly plan: readonly ReportAction[];
  readonly participants: ReportParticipants;
  readonly rubric: ReportRubric;
  /** Empty unless its section is to be written. */
  readonly log: ReportLog;
}

export function reportModel(input: ReportInput): ReportModel {
  return modelOf(contextOf(input, false));
}

/** Every text of people's that the report would show. */
export function textsOf(input: ReportInput): readonly ReadText[] {
  const context = contextOf(input, true);
  modelOf(context);
  return context.texts.read;
}

function modelOf(context: ReportContext): ReportModel {
  const { state, texts, options, clock, totals } = context;
  const { session } = state;
  const moves = reportMoves(context);
  const say = (text: string, field: string) =>
    texts.say(text, { where: `Session, ${field}`, field });
  const chosen = new Set(options.sections ?? sectionIds);
  return {
    session: { id: session.id, version: state.version, status: session.status },
    title: say(session.title, 'title'),
    handling: say(options.handling || session.handling, 'handling'),
    audience: audienceOf(context),
    chathamHouse: options.chathamHouse,
    generatedAt: options.generatedAt,
    timeZone: clock.timeZone,
    dateLanguage: options.dateLanguage ?? 'en-GB',
    roundWord: context.roundWord,
    paper: options.paper ?? 'A4',
    logo: options.logo ?? '',
    board: boardOf(context),
    totals,
    sections: sectionIds.filter((id) => chosen.has(id)),
    summary: summaryOf(context, moves),
    overview: overviewOf(context),
    reading: readingOf(context),
    trajectory: trajectoryPart(context, moves),
    swings: swingsOf(context, moves),
    seats: seatsOf(context),
    criteria: criteriaOf(context, moves),
    imperatives: imperativesOf(context),
    outcome: outcomeOf(context),
    chronology: chronologyOf(context, moves),
    lasting: lastingOf(context, moves),
    agreement: agreementPart(context, moves),
    sensitivity: sensitivityPart(context),
    calibration: calibrationPart(context, moves),
    findings: findingsOf(context, moves),
    plan: planOf(context),
    participants: participantsOf(context),
    rubric: rubricOf(context),
    log: chosen.has('log') ? logOf(context) : { statement: '', entries: [] },
  };
}
