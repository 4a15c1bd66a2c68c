// Reads every weakness a document speaks of, asserted or only named, in one pass over its sentences.
import type { ReadDocument, Sentence } from '../document/document.js';
import { isExhortation } from '../document/exhortation.js';
import { tellsOfInspection } from './inspection-report.js';
import { isAnnouncement } from './problem-announcement.js';
import { assertionConfidence } from './problem-assertion.js';
import type { DeficiencyCue } from './problem-cue.js';
import { chooseDeficiencyCues } from './problem-cues.js';
import { joinElaborations } from './problem-elaboration.js';
import { type Framing, frameOf } from './problem-frame.js';
import { joinStatements, type Statement } from './problem-joining.js';
import { type Passage, passagesOf } from './problem-passages.js';
import { placeStatement } from './problem-place.js';
import { trimTail } from './problem-trim.js';
import type { Weakness } from './problem-weakness.js';

export type { Weakness } from './problem-weakness.js';

/** All weaknesses, ordered by sentence, then by passage. */
export function readWeaknesses(document: ReadDocument): readonly Weakness[] {
  const cues = chooseDeficiencyCues(document);
  const found: Weakness[] = [];
  let passage = 0;
  document.sentences.forEach((sentence, index) => {
    if (sentence.role === 'noise') return;
    const parts = passagesOf(document, sentence, cues);
    const before = found.length;
    for (const part of parts)
      found.push(
        ...joinElaborations(
          document,
          part,
          readPassage(document, index, part, passage++),
          isReported(sentence),
        ),
      );
    if (found.length > before || parts.some((part) => part.cues.length > 0)) return;
    const placed = placeStatement(document, index);
    if (placed !== null)
      found.push({ sentence: index, ...placed, quoted: false, frame: null, passage: passage++ });
  });
  return found;
}

const isReported = ({ role }: Sentence): boolean => role === 'problem' || role === 'cause';

function readPassage(
  document: ReadDocument,
  index: number,
  part: Passage,
  passage: number,
): readonly Weakness[] {
  if (part.cues.length === 0) return [];
  const text = document.clean.text;
  const sentence = document.sentences[index]!;
  const statements = joinStatements(text, document.cues, part.start, part.end, part.cues).map((statement) =>
    trimmed(text, statement),
  );
  const found: Weakness[] = [];
  statements.forEach((statement, place) => {
    const framing = frameOf(text, document.cues, sentence.role, statements, place);
    if (
      isAnnouncement(
        document,
        sentence,
        statement,
        document.sentences[index + 1],
        place + 1 < statements.length,
      )
    ) {
      found.push({
        sentence: index,
        statement,
        quoted: part.quoted,
        confidence: 0,
        frame: null,
        dismissed: true,
        passage,
      });
      return;
    }
    const confidence = confidenceOf(
      document,
      sentence,
      part,
      statement,
      framing,
      found.some((other) => other.confidence > 0),
    );
    const frame = framing.kind === 'named' ? framing.frame : null;
    const dismissed = framing.kind === 'supposed' ? ({ dismissed: true } as const) : {};
    found.push({ sentence: index, statement, quoted: part.quoted, confidence, frame, ...dismissed, passage });
  });
  return found;
}

function confidenceOf(
  document: ReadDocument,
  sentence: Sentence,
  part: Passage,
  statement: Statement,
  framing: Framing,
  complained: boolean,
): number {
  const text = document.clean.text;
  const { clause } = statement;
  const inspected = tellsOfInspection(document, sentence, statement.start);
  const exhorts = isExhortation(text, clause.start, clause.end);
  return assertionConfidence(
    { text, sentence, kind: document.kind, quoted: part.quoted, complained, inspected, exhorts },
    statement,
    framing,
  );
}

function trimmed(text: string, found: Statement): Statement {
  const statement = withoutContainer(text, found);
  const last: DeficiencyCue = statement.cues.at(-1)!;
  const end =
    last.end >= statement.end ? statement.end : trimTail(text, statement.start, last.end, statement.end);
  return { ...statement, end };
}

/** A不强、B不实等薄弱环节: the noun that only sums up what stands before it is no cue of the complaint. */
function withoutContainer(text: string, statement: Statement): Statement {
  const last = statement.cues.at(-1)!;
  const sumsUp =
    last.row.part === 'noun' && /[等的][突出主要]{0,2}$/.test(text.slice(last.start - 3, last.start));
  return sumsUp && statement.cues.length > 1
    ? { ...statement, cues: statement.cues.slice(0, -1) }
    : statement;
}
