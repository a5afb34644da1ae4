namespace EditorialLint.Language.Confusions;

/// <summary>Two words that are written for each other, in small letters.</summary>
/// <param name="Index">Index into <see cref="ConfusionSets.Pairs"/>.</param>
/// <param name="Left">One word.</param>
/// <param name="Right">The other.</param>
/// <param name="IsOneWay">Whether only the left word is ever written for the right one: <c>could of</c>.</param>
/// <param name="IsCommon">Whether the confusion is among the most frequent, so that it is believed sooner.</param>
internal sealed record ConfusionPair(int Index, string Left, string Right, bool IsOneWay, bool IsCommon)
{
    /// <summary>The other word of the pair.</summary>
    internal string Other(bool left) => left ? Right : Left;
}
