namespace EditorialLint.Language.Lexicons;

/// <summary>Words that carry grammar rather than meaning; capitalised, they open sentences and name nothing.</summary>
public static class FunctionWords
{
    private static readonly WordSet Words = new(
        "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "every", "each", "either", "neither", "i", "he", "she",
        "it", "we", "you", "they", "me", "him", "us", "them", "my", "your", "his", "her", "its", "our", "their", "mine", "yours", "hers",
        "ours", "theirs", "who", "whom", "whose", "which", "what", "there", "here", "in", "on", "at", "by", "for", "from", "with",
        "without", "after", "before", "during", "since", "under", "over", "among", "between", "through", "into", "onto", "about",
        "against", "above", "below", "of", "off", "to", "until", "up", "down", "out", "and", "or", "but", "nor", "so", "yet", "if",
        "when", "while", "although", "though", "because", "as", "once", "than", "whether", "where", "why", "how", "not", "also", "just",
        "only", "even", "still", "too", "very", "then", "now", "however", "meanwhile", "instead", "moreover", "therefore", "perhaps",
        "maybe", "yes", "all", "both", "many", "most", "much", "more", "few", "other", "another", "such", "one", "two", "three", "four",
        "five", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "has", "have", "had", "will", "would",
        "can", "could", "may", "might", "must", "shall", "should", "let", "according", "despite", "asked", "said", "like", "unlike",
        "earlier", "later", "last", "next", "first", "former", "well", "again", "ever", "never", "always", "it's", "it’s", "he's",
        "he’s", "she's", "she’s", "that's", "that’s", "i'm", "i’m", "i've", "i’ve", "we're", "we’re", "they're", "they’re", "you're",
        "you’re", "there's", "there’s", "don't", "don’t", "didn't", "didn’t", "let's", "let’s", "what's", "what’s", "we've", "we’ve",
        "i'd", "i’d", "i'll", "i’ll", "we'll", "we’ll", "here's", "here’s");

    /// <summary>Whether the word is a function word, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length)
            return false;
        int length = word.ToLowerInvariant(lower);
        return Words.Contains(lower[..length]);
    }
}
