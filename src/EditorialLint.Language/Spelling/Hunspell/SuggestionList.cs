namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Suggestions in the making.</summary>
internal sealed class SuggestionList
{
    internal const int Maximum = 15;

    internal List<string> Words { get; } = [];

    internal int Count => Words.Count;

    internal bool IsFull => Words.Count >= Maximum;

    /// <summary>Whether a suggestion was found that makes all others idle.</summary>
    internal bool HasBest { get; set; }

    /// <summary>Whether a compound was found that a line lists.</summary>
    internal bool HasListedCompound { get; set; }

    internal bool Contains(string word) => Words.Contains(word);

    internal void AddFirst(string word)
    {
        if (Words.Contains(word))
            return;
        if (IsFull)
            Words.RemoveAt(Words.Count - 1);
        Words.Insert(0, word);
    }
}
