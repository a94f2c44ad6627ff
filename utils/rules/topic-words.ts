import { isAboutTopic } from '../dutch/topics/about-topic';

/** Whether a topic has a word by which a question can be told to be about it; "de" and "hoe" have none. */
export function canBeFound(topic: string): boolean {
  return topic.split(/[,;]/).every((alternative) => isAboutTopic(alternative, alternative));
}
