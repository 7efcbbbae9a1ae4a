import AttachmentCheck from '../tools/AttachmentCheck.astro';
import BoxCheck from '../tools/BoxCheck.astro';
import LetterBox from '../tools/LetterBox.astro';
import ReportWriter from '../tools/ReportWriter.astro';
import WaitingClock from '../tools/WaitingClock.astro';
import Caution from './Caution.astro';
import Desks from './Desks.astro';
import Fact from './Fact.astro';
import Figures from './Figures.astro';
import PerApp from './PerApp.astro';
import PerCarrier from './PerCarrier.astro';
import PerService from './PerService.astro';
import Say from './Say.astro';
import Screen from './Screen.astro';
import StatusPages from './StatusPages.astro';
import Step from './Step.astro';
import Word from './Word.astro';
import WordsFor from './WordsFor.astro';
// Last: it brings the verdict and the map along, whose styles would otherwise stand elsewhere on every page and compress less well.
import SelfTest from '../tools/SelfTest.astro';

/** The tags that an author may write in MDX, which itself imports nothing. */
export const mdxTags = {
  AttachmentCheck,
  BoxCheck,
  Caution,
  Desks,
  Fact,
  Figures,
  LetterBox,
  PerApp,
  PerCarrier,
  PerService,
  ReportWriter,
  Say,
  Screen,
  SelfTest,
  StatusPages,
  Step,
  WaitingClock,
  Word,
  WordsFor,
};
