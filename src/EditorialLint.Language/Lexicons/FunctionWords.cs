namespace EditorialLint.Language.Lexicons;

/// <summary>Words that carry grammar rather than meaning; capitalised, they open sentences and name nothing.</summary>
public static class FunctionWords
{
    /// <summary>Whether the word is a function word, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length)
            return false;
        int length = word.ToLowerInvariant(lower);
        return lower[..length] is
            "a" or "an" or "the" or "this" or "that" or "these" or "those" or "some" or "any" or "no" or "every" or "each" or "either" or "neither" or
            "i" or "he" or "she" or "it" or "we" or "you" or "they" or "me" or "him" or "us" or "them" or "my" or "your" or "his" or "her" or "its" or
            "our" or "their" or "mine" or "yours" or "hers" or "ours" or "theirs" or "who" or "whom" or "whose" or "which" or "what" or "there" or "here" or
            "in" or "on" or "at" or "by" or "for" or "from" or "with" or "without" or "after" or "before" or "during" or "since" or "under" or "over" or
            "among" or "between" or "through" or "into" or "onto" or "about" or "against" or "above" or "below" or "of" or "off" or "to" or "until" or
            "up" or "down" or "out" or "and" or "or" or "but" or "nor" or "so" or "yet" or "if" or "when" or "while" or "although" or "though" or "because" or
            "as" or "once" or "than" or "whether" or "where" or "why" or "how" or "not" or "also" or "just" or "only" or "even" or "still" or "too" or
            "very" or "then" or "now" or "however" or "meanwhile" or "instead" or "moreover" or "therefore" or "perhaps" or "maybe" or "yes" or "all" or
            "both" or "many" or "most" or "much" or "more" or "few" or "other" or "another" or "such" or "one" or "two" or "three" or "four" or "five" or
            "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "do" or "does" or "did" or "has" or "have" or "had" or "will" or
            "would" or "can" or "could" or "may" or "might" or "must" or "shall" or "should" or "let" or "according" or "despite" or "asked" or "said" or
            "like" or "unlike" or "earlier" or "later" or "last" or "next" or "first" or "former" or "well" or "again" or "ever" or "never" or "always" or
            "it's" or "it’s" or "he's" or "he’s" or "she's" or "she’s" or "that's" or "that’s" or "i'm" or "i’m" or "i've" or "i’ve" or "we're" or "we’re" or
            "they're" or "they’re" or "you're" or "you’re" or "there's" or "there’s" or "don't" or "don’t" or "didn't" or "didn’t" or "let's" or "let’s" or
            "what's" or "what’s" or "we've" or "we’ve" or "i'd" or "i’d" or "i'll" or "i’ll" or "we'll" or "we’ll" or "here's" or "here’s";
    }
}
