"""Text: vocabulary, corpus, evaluation and generation with a word language model."""
