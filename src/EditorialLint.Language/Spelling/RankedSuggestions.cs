namespace EditorialLint.Language.Spelling;

/// <summary>Suggestions with how sure the first of them is.</summary>
/// <param name="Words">The suggestions, the likeliest first.</param>
/// <param name="Distance">What the slips between the word and the first suggestion cost; 100 is one plain slip.</param>
/// <param name="Commonness">How common the first suggestion is, from 0 to 15.</param>
public sealed record RankedSuggestions(IReadOnlyList<string> Words, int Distance, int Commonness)
{
    /// <summary>No suggestions.</summary>
    public static RankedSuggestions Empty { get; } = new([], int.MaxValue, 0);
}
