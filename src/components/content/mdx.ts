import AttachmentCheck from '../tools/AttachmentCheck.astro';
import Caution from './Caution.astro';
import Fact from './Fact.astro';
import Figures from './Figures.astro';
import Say from './Say.astro';
import Screen from './Screen.astro';
import Step from './Step.astro';
import Word from './Word.astro';

/** The tags that an author may write in MDX, which itself imports nothing. */
export const mdxTags = { AttachmentCheck, Caution, Fact, Figures, Say, Screen, Step, Word };
