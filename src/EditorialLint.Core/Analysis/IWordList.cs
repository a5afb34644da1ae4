namespace EditorialLint.Core.Analysis;

/// <summary>Words that the user has declared right, whatever a dictionary says. Immutable: one instance serves all threads.</summary>
public interface IWordList
{
    /// <summary>Whether the user knows a word in the casing that it has.</summary>
    bool Contains(ReadOnlySpan<char> word);

    /// <summary>The user's words that a misspelled one may stand for, the likeliest first; none where nothing is near.</summary>
    IReadOnlyList<string> Suggest(string word);
}
