namespace EditorialLint.Language.Brackets;

/// <summary>A bracket without its other half.</summary>
/// <param name="Token">Token index of the bracket.</param>
/// <param name="DoubledWith">Token index of the same bracket right beside it that does have its other half, or -1.</param>
public readonly record struct LoneBracket(int Token, int DoubledWith)
{
    /// <summary>Whether the bracket only repeats its neighbour.</summary>
    public bool IsDoubled => DoubledWith >= 0;
}
