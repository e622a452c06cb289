"""Parts of speech: the tags, tagged sentences, and words as the tagger knows them."""
